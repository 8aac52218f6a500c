import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Opens what stands beside the steps, behind the button *Việc khác*. */
export async function openTool(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^Việc khác/ }));
  await user.click(screen.getByRole('button', { name }));
}
