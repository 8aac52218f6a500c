import type { ProvinceOrder } from '../domain/province';

/**
 * Where each province went. It says nothing of the political schools: whether and when two schools merged is for their
 * cluster to confirm, so a name found only through these tables is asked about and never taken.
 */
export const PROVINCE_ORDERS: readonly ProvinceOrder[] = [
  {
    // 63 → 34: 23 formed of several, 11 as they were. The new authorities work from 1 July 2025.
    document: 'Nghị quyết 202/2025/QH15',
    passed: '2025-06-12',
    from: '2025-07-01',
    mergers: [
      { province: 'Tuyên Quang', joined: ['Hà Giang'] },
      { province: 'Lào Cai', joined: ['Yên Bái'] },
      { province: 'Thái Nguyên', joined: ['Bắc Kạn'] },
      { province: 'Phú Thọ', joined: ['Vĩnh Phúc', 'Hòa Bình'] },
      { province: 'Bắc Ninh', joined: ['Bắc Giang'] },
      { province: 'Hưng Yên', joined: ['Thái Bình'] },
      { province: 'Hải Phòng', joined: ['Hải Dương'] },
      { province: 'Ninh Bình', joined: ['Hà Nam', 'Nam Định'] },
      { province: 'Quảng Trị', joined: ['Quảng Bình'] },
      { province: 'Đà Nẵng', joined: ['Quảng Nam'] },
      { province: 'Quảng Ngãi', joined: ['Kon Tum'] },
      { province: 'Gia Lai', joined: ['Bình Định'] },
      { province: 'Khánh Hòa', joined: ['Ninh Thuận'] },
      { province: 'Lâm Đồng', joined: ['Đắk Nông', 'Bình Thuận'] },
      { province: 'Đắk Lắk', joined: ['Phú Yên'] },
      { province: 'Hồ Chí Minh', joined: ['Bà Rịa - Vũng Tàu', 'Bình Dương'] },
      { province: 'Đồng Nai', joined: ['Bình Phước'] },
      { province: 'Tây Ninh', joined: ['Long An'] },
      { province: 'Cần Thơ', joined: ['Sóc Trăng', 'Hậu Giang'] },
      { province: 'Vĩnh Long', joined: ['Bến Tre', 'Trà Vinh'] },
      { province: 'Đồng Tháp', joined: ['Tiền Giang'] },
      { province: 'Cà Mau', joined: ['Bạc Liêu'] },
      { province: 'An Giang', joined: ['Kiên Giang'] },
    ],
    unchanged: [
      'Cao Bằng',
      'Điện Biên',
      'Hà Tĩnh',
      'Lai Châu',
      'Lạng Sơn',
      'Nghệ An',
      'Quảng Ninh',
      'Thanh Hóa',
      'Sơn La',
      'Hà Nội',
      'Huế',
    ],
  },
  {
    // The province became a city under central authority and changed its name.
    document: 'Nghị quyết 175/2024/QH15',
    passed: '2024-11-30',
    from: '2025-01-01',
    mergers: [{ province: 'Huế', joined: ['Thừa Thiên Huế'] }],
    unchanged: [],
  },
];
