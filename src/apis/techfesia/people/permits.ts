import type { TechfesiaPermits } from '../contract.ts'
import { changesAccount, endsAccount, onlyStaff, selfOrStaff } from './privileges.ts'

/** Who may do what to accounts and tickets: the person, and staff with the privilege. */
export const peoplePermits: TechfesiaPermits = {
  listUsers: onlyStaff('user', 'read'),
  getUser: selfOrStaff('user', 'read'),
  getUserState: onlyStaff('user', 'read'),
  editUser: changesAccount,
  disableUser: endsAccount('update'),
  deleteUser: endsAccount('delete'),
  getAuthModes: selfOrStaff('user', 'read'),
  createPassword: changesAccount,
  changePassword: changesAccount,
  takePictureFromProvider: changesAccount,
  uploadPicture: changesAccount,
  listTickets: onlyStaff('ticket', 'read'),
  listUserTickets: selfOrStaff('ticket', 'read'),
  closeTicket: onlyStaff('ticket', 'update'),
}
