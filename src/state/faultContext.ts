import { createContext } from 'react';
import type { FaultWords } from '../words/enFault';

/** The words of a chart that is drawn wrong on purpose; absent where it is drawn as it should be. */
export const FaultContext = createContext<FaultWords | undefined>(undefined);
