import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The network between the phones and a server: there, or not there. */
export interface Line {
  readonly port: number;
  /** Every connection ends, and nobody answers. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function makeLine(serverPort: number): Promise<Line> {
  const open = new Set<Socket>();
  let port = 0;
  const line = createServer((phone) => {
    const server = connect(serverPort, '127.0.0.1');
    for (const [one, other] of [
      [phone, server],
      [server, phone],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.once('error', () => other.destroy());
      one.once('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const mend = async () => {
    if (line.listening) return;
    await new Promise<void>((done, fail) => {
      line.once('error', fail);
      line.listen(port, '127.0.0.1', done);
    });
    port = (line.address() as AddressInfo).port;
  };
  const cut = async () => {
    if (!line.listening) return;
    const closed = new Promise((done) => line.close(done));
    for (const one of open) one.destroy();
    await closed;
  };
  await mend();
  return {
    get port() {
      return port;
    },
    cut,
    mend,
  };
}
