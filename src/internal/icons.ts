import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import ArrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import Ban from 'lucide/dist/esm/icons/ban.mjs';
import Building from 'lucide/dist/esm/icons/building.mjs';
import Calendar from 'lucide/dist/esm/icons/calendar.mjs';
import Chart from 'lucide/dist/esm/icons/chart-no-axes-column.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import ChevronLeft from 'lucide/dist/esm/icons/chevron-left.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import ChevronUp from 'lucide/dist/esm/icons/chevron-up.mjs';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import CloudUpload from 'lucide/dist/esm/icons/cloud-upload.mjs';
import Columns from 'lucide/dist/esm/icons/columns-2.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Download from 'lucide/dist/esm/icons/download.mjs';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import ExternalLink from 'lucide/dist/esm/icons/external-link.mjs';
import EyeOff from 'lucide/dist/esm/icons/eye-off.mjs';
import FileText from 'lucide/dist/esm/icons/file-text.mjs';
import Flag from 'lucide/dist/esm/icons/flag.mjs';
import Grip from 'lucide/dist/esm/icons/grip-vertical.mjs';
import Info from 'lucide/dist/esm/icons/info.mjs';
import Keyboard from 'lucide/dist/esm/icons/keyboard.mjs';
import Kanban from 'lucide/dist/esm/icons/kanban.mjs';
import Layers from 'lucide/dist/esm/icons/layers.mjs';
import Link from 'lucide/dist/esm/icons/link.mjs';
import ListFilter from 'lucide/dist/esm/icons/list-filter.mjs';
import Lock from 'lucide/dist/esm/icons/lock.mjs';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import MapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import Message from 'lucide/dist/esm/icons/message-square.mjs';
import Minus from 'lucide/dist/esm/icons/minus.mjs';
import Paperclip from 'lucide/dist/esm/icons/paperclip.mjs';
import Pencil from 'lucide/dist/esm/icons/pencil.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import Refresh from 'lucide/dist/esm/icons/refresh-cw.mjs';
import Restore from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import Settings from 'lucide/dist/esm/icons/settings.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import Trophy from 'lucide/dist/esm/icons/trophy.mjs';
import Undo from 'lucide/dist/esm/icons/undo-2.mjs';
import Upload from 'lucide/dist/esm/icons/upload.mjs';
import User from 'lucide/dist/esm/icons/user.mjs';
import Users from 'lucide/dist/esm/icons/users.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';

export type IconNode = [tag: string, attributes: Record<string, string | number>][];

/** Our own: a run that rises towards a goal, two lines that become one. */
const Convert: IconNode = [
  ['path', { d: 'M3.75 18.75c5.25 0 6-3.75 7.9-6.75S15.75 6 20.25 6' }],
  ['path', { d: 'M16.5 2.6 20.25 6l-3.75 3.4' }],
];
const Merge: IconNode = [
  ['path', { d: 'M3.5 5.5h3.2c3.6 0 4.3 6.5 8 6.5h5.8' }],
  ['path', { d: 'M3.5 18.5h3.2c3.6 0 4.3-6.5 8-6.5' }],
  ['path', { d: 'm17.2 8.7 3.3 3.3-3.3 3.3' }],
];

/** The icons of the kit, by what they mean rather than by what they show. Save is the cloud with an arrow up. */
export const ICONS = {
  add: Plus,
  against: Minus,
  alert: CircleAlert,
  attention: TriangleAlert,
  back: ArrowLeft,
  barred: Ban,
  board: Kanban,
  calendar: Calendar,
  chart: Chart,
  check: Check,
  clear: X,
  close: X,
  columns: Columns,
  company: Building,
  convert: Convert,
  copy: Copy,
  customer: Building,
  delete: Trash,
  done: CircleCheck,
  down: ChevronDown,
  download: Download,
  duplicates: Copy,
  edit: Pencil,
  email: Mail,
  export: Download,
  file: FileText,
  filter: ListFilter,
  flag: Flag,
  for: Plus,
  forward: ArrowRight,
  grip: Grip,
  group: Layers,
  hidden: EyeOff,
  history: Clock,
  import: Upload,
  info: Info,
  keyboard: Keyboard,
  link: Link,
  lock: Lock,
  merge: Merge,
  more: Ellipsis,
  next: ChevronRight,
  note: Message,
  open: ExternalLink,
  paperclip: Paperclip,
  person: User,
  people: Users,
  phone: Phone,
  place: MapPin,
  previous: ChevronLeft,
  refresh: Refresh,
  restore: Restore,
  save: CloudUpload,
  search: Search,
  settings: Settings,
  similar: Copy,
  sortAscending: ArrowUp,
  sortDescending: ArrowDown,
  time: Clock,
  undo: Undo,
  up: ChevronUp,
  upload: Upload,
  won: Trophy,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;
