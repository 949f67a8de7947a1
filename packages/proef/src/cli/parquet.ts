import { join } from 'node:path'

/** Turns CSV files of a folder into parquet beside them; all columns text but the ages, so that nothing is guessed. */
export async function naarParquet(map: string, namen: readonly string[]): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const db = await DuckDBInstance.create(':memory:')
  const c = await db.connect()
  const tekst = (pad: string): string => `'${pad.replaceAll("'", "''")}'`
  for (const naam of namen) {
    const van = tekst(join(map, `${naam}.csv`))
    const naar = tekst(join(map, `${naam}.parquet`))
    await c.run(`copy (select * from read_csv(${van}, header = true, all_varchar = true)) to ${naar} (format parquet, compression zstd)`)
  }
  c.closeSync()
  db.closeSync()
}
