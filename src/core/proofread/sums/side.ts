/** What a total may be divided by. */
export const SIDE =
  /^(?:ve |theo |phan theo |chia theo |xet theo |neu theo )?(?:trinh do|gioi tinh|dan toc|do tuoi|tuoi|ngach|chuc danh|hoc ham|hoc vi|chuyen mon|ly luan|quan ly nha nuoc|tin hoc|ngoai ngu|loai hinh|ton giao|xep loai|chat luong|thanh phan|co cau|hang|doi tuong|linh vuc|dia ban|hinh thuc|vi tri|theo )/;
