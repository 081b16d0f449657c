import { connect, createServer, type Socket } from 'node:net';

/** A line between a phone and the server that breaks after so many bytes, on their way there or back. */
export interface CuttingLine {
  readonly origin: string;
  /** Of all that goes that way from now on; the first that is too much is cut in the middle. */
  cutAfter(bytes: number, way: 'there' | 'back'): void;
  /** True if it has been cut since. */
  heal(): boolean;
  close(): Promise<void>;
}

export async function makeCuttingLine(port: number): Promise<CuttingLine> {
  let left = Infinity;
  let cutWay: 'there' | 'back' = 'there';
  const open = new Set<Socket>();
  const server = createServer((phone) => {
    const behind = connect(port, '127.0.0.1');
    for (const socket of [phone, behind]) {
      open.add(socket);
      socket.once('close', () => open.delete(socket)).on('error', () => undefined);
    }
    const end = () => {
      phone.destroy();
      behind.destroy();
    };
    const pass = (from: Socket, to: Socket, way: 'there' | 'back') => {
      from.on('data', (piece: Buffer) => {
        if (way !== cutWay || piece.length <= left) {
          if (way === cutWay) left -= piece.length;
          to.write(piece);
          return;
        }
        const rest = piece.subarray(0, left);
        left = 0;
        if (rest.length === 0) end();
        else to.write(rest, end);
      });
      from.once('close', end);
    };
    pass(phone, behind, 'there');
    pass(behind, phone, 'back');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    cutAfter: (bytes, way) => {
      [left, cutWay] = [bytes, way];
    },
    heal: () => {
      const isCut = left === 0;
      left = Infinity;
      return isCut;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
