import { createContext, use } from 'react';
import type { Board } from './useBoard';

export const BoardContext = createContext<Board | null>(null);

export function useBoardView(): Board {
  const board = use(BoardContext);
  if (board === null) throw new Error('useBoardView outside BoardContext');
  return board;
}
