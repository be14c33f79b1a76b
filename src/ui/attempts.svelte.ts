type Attempt = () => Promise<unknown>;

/**
 * What a page loads when it is asked for. If that fails (a cut connection, a new deploy), the page says
 * so once and lives on, and the reader may try again.
 */
export class Attempts {
  #failed = $state.raw<Readonly<Record<string, Attempt>>>({});

  get hasFailed(): boolean {
    return Object.keys(this.#failed).length > 0;
  }

  /**
   * Does what needs a lazy part; undefined if it cannot be loaded.
   *
   * @param name what is asked for: the latest attempt at it counts
   */
  async make<T>(name: string, attempt: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await attempt();
      this.#forget(name);
      return result;
    } catch (failure) {
      console.error(failure);
      this.#failed = { ...this.#failed, [name]: attempt };
      return undefined;
    }
  }

  /** Tries again all that failed. */
  again(): void {
    for (const [name, attempt] of Object.entries(this.#failed)) void this.make(name, attempt);
  }

  #forget(name: string): void {
    if (!(name in this.#failed)) return;
    const { [name]: _, ...others } = this.#failed;
    this.#failed = others;
  }
}
