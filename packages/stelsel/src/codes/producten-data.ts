// Over 300 lines: one line per product of the national table, so that a change of one product is a change of one line.

/**
 * The national youth products: code | category | variant (o output, i effort, - none) | form of help or measure | name | NZa code.
 * An empty field is one the table leaves open.
 */
export const productRegels = `
40A00||-||Persoonlijke verzorging
40A01|40|o|04|Persoonlijke verzorging specialistisch
40A02|40|o|04|Persoonlijke verzorging regulier
40A03|40|i|04|Persoonlijke verzorging specialistisch
40A04|40|i|04|Persoonlijke verzorging regulier
40A05|40|o|04|Persoonlijke verzorging regulier: outputgericht (licht)
40A06|40|o|04|Persoonlijke verzorging regulier: outputgericht (middel)
40A07|40|o|04|Persoonlijke verzorging regulier: outputgericht (zwaar)
40A08|40|o|04|Persoonlijke verzorging specialistisch: outputgericht (licht)
40A09|40|o|04|Persoonlijke verzorging specialistisch: outputgericht (middel)
40A10|40|o|04|Persoonlijke verzorging specialistisch: outputgericht (zwaar)
40A11|40|i|04|Persoonlijke verzorging regulier: inspanningsgericht (individueel)
40A12|40|i|02|Persoonlijke verzorging regulier: inspanningsgericht (op afstand)
40A13|40|i|04|Persoonlijke verzorging specialistisch: inspanningsgericht (individueel)
40A14|40|i|02|Persoonlijke verzorging specialistisch: inspanningsgericht (op afstand)
40A15|40|i|04|Persoonlijke verzorging laag tarief
41A00||-||Dagbehandeling
41A01|41|o|03|Dagbehandeling regulier
41A02|41|o|03|Dagbehandeling specialistisch
41A03|41|i|03|Dagbehandeling regulier
41A04|41|i|03|Dagbehandeling specialistisch
41A05|41|o|03|Dagbehandeling regulier: outputgericht (licht)
41A06|41|o|03|Dagbehandeling regulier: outputgericht (middel)
41A07|41|o|03|Dagbehandeling regulier: outputgericht (zwaar)
41A08|41|o|03|Dagbehandeling specialistisch: outputgericht (licht)
41A09|41|o|03|Dagbehandeling specialistisch: outputgericht (middel)
41A10|41|o|03|Dagbehandeling specialistisch: outputgericht (zwaar)
41A11|41|i|03|Dagbehandeling regulier: inspanningsgericht (licht)
41A12|41|i|03|Dagbehandeling regulier: inspanningsgericht (middel)
41A13|41|i|03|Dagbehandeling regulier: inspanningsgericht (zwaar)
41A14|41|i|03|Dagbehandeling specialistisch: inspanningsgericht (licht)
41A15|41|i|03|Dagbehandeling specialistisch: inspanningsgericht (middel)
41A16|41|i|03|Dagbehandeling specialistisch: inspanningsgericht (zwaar)
41A17|41|o|03|Dagbesteding
41A18|41|i|03|Dagbesteding
41A19|41|o|03|Dagbesteding: outputgericht (licht)
41A20|41|o|03|Dagbesteding: outputgericht (middel)
41A21|41|o|03|Dagbesteding: outputgericht (zwaar)
41A22|41|i|03|Dagbesteding: inspanningsgericht (licht)
41A23|41|i|03|Dagbesteding: inspanningsgericht (middel)
41A24|41|i|03|Dagbesteding: inspanningsgericht (zwaar)
41B00|41|o|03|Dagbehandeling
41B01|41|o|03|Diagnostiek op eigen locatie aanbieder
41B02|41|o|03|Diagnostiek op locatie bij andere organisaties
41B03|41|o|03|Begeleiden op eigen locatie aanbieder
41B04|41|o|03|Begeleiden op locatie bij andere organisatie
41B05|41|o|03|Behandelen op eigen locatie aanbieder
41B06|41|o|03|Behandelen op locatie bij andere organisatie
42A00||-||Vervoerdiensten
42A01|42|o||Vervoer
42A02|42|o||Vervoer rolstoel
42A03|42|i||Vervoer
42A04|42|i||Vervoer rolstoel
42A05|42|o||Vervoer: outputgericht (licht)
42A06|42|o||Vervoer: outputgericht (middel)
42A07|42|o||Vervoer: outputgericht (zwaar)
42A08|42|o||Vervoer rolstoel: outputgericht (licht)
42A09|42|o||Vervoer rolstoel: outputgericht (middel)
42A10|42|o||Vervoer rolstoel: outputgericht (zwaar)
43A00||-||Jeugdhulp verblijf (incl. beh.)
43A01|43|o|14|Jeugdhulp verblijf
43A02|43|o|14|Deeltijdverblijf
43A03|43|o|11|Pleegzorg
43A04|43|o|12|Gezinshuis
43A05|43|o|12|Logeren
43A06|43|o|13|JeugdzorgPlus
43A07|43|i|14|Jeugdhulp verblijf
43A08|43|i|14|Deeltijdverblijf
43A09|43|i|11|Pleegzorg
43A10|43|i|12|Gezinshuis
43A11|43|i|12|Logeren
43A12|43|i|13|JeugdzorgPlus
43A13|43|i|14|JSLVG
43A14|43|i|14|Observatie
43A15|43|o|14|Jeugdhulp verblijf: outputgericht (licht)
43A16|43|o|14|Jeugdhulp verblijf: outputgericht (middel)
43A17|43|o|14|Jeugdhulp verblijf: outputgericht (middelzwaar)
43A18|43|o|14|Jeugdhulp verblijf: outputgericht (zwaar)
43A19|43|o|14|Jeugdhulp verblijf: outputgericht (extra zwaar)
43A20|43|o|14|Deeltijdverblijf: outputgericht (licht)
43A21|43|o|14|Deeltijdverblijf: outputgericht (middel)
43A22|43|o|14|Deeltijdverblijf: outputgericht (zwaar)
43A23|43|o|11|Pleegzorg: outputgericht (deeltijd)
43A24|43|o|11|Pleegzorg: outputgericht (voltijd)
43A25|43|o|11|Pleegzorg: outputgericht (vakantie)
43A26|43|o|11|Pleegzorg specialistisch: outputgericht (deeltijd)
43A27|43|o|11|Pleegzorg specialistisch: outputgericht (voltijd)
43A28|43|o|11|Pleegzorg specialistisch: outputgericht (vakantie)
43A29|43|o|12|Gezinshuis: outputgericht (licht)
43A30|43|o|12|Gezinshuis: outputgericht (middel)
43A31|43|o|12|Gezinshuis: outputgericht (zwaar)
43A32|43|o|12|Logeren: outputgericht (licht)
43A33|43|o|12|Logeren: outputgericht (middel)
43A34|43|o|12|Logeren: outputgericht (zwaar)
43A35|43|i|14|Jeugdhulp verblijf: inspanningsgericht (licht)
43A36|43|i|14|Jeugdhulp verblijf: inspanningsgericht (middel)
43A37|43|i|14|Jeugdhulp verblijf: inspanningsgericht (middelzwaar)
43A38|43|i|14|Jeugdhulp verblijf: inspanningsgericht (zwaar)
43A39|43|i|14|Jeugdhulp verblijf: inspanningsgericht (extra zwaar)
43A40|43|i|14|Deeltijdverblijf: inspanningsgericht (licht)
43A41|43|i|14|Deeltijdverblijf: inspanningsgericht (middel)
43A42|43|i|14|Deeltijdverblijf: inspanningsgericht (zwaar)
43A43|43|i|14|ZZP LVG: inspanningsgericht (licht)
43A44|43|i|14|ZZP LVG: inspanningsgericht (middel)
43A45|43|i|14|ZZP LVG: inspanningsgericht (middelzwaar)
43A46|43|i|14|ZZP LVG: inspanningsgericht (zwaar)
43A47|43|i|14|ZZP LVG: inspanningsgericht (extra zwaar)
43A48|43|i|14|Observatie: inspanningsgericht (licht)
43A49|43|i|14|Observatie: inspanningsgericht (middel)
43A50|43|i|14|Observatie: inspanningsgericht (zwaar)
43A51|43|-|14|Per dag ZZP 3VG incl.BH excl.DB
43A52|43|-|14|Per dag ZZP 3VG incl.BH incl.DB
43A53|43|-|14|Per dag ZZP 1LVG incl.BH incl.DB
43A54|43|-|14|Per dag ZZP 2LVG incl.BH incl.DB
43A55|43|-|14|Per dag ZZP 3LVG incl.BH incl.DB
43A56|43|-|14|Per dag ZZP 4LVG incl.BH incl.DB
43A57|43|-|14|Per dag ZZP 5LVG incl.BH incl.DB
43A58|43|-||NHC
43A59|43|-||NIC
43A60|43|o|11|Pleegzorg geestelijk gehandicapten
43A61|43|o|11|Pleegzorg lichamelijk gehandicapten
43A62|43|i|11|Pleegzorg: inspanningsgericht (weekend)
43A63|43|i|11|Pleegzorg: inspanningsgericht (jonger dan 12 jaar)
43A64|43|i|13|Jeugdzorg plus jonger dan 12 jaar
43A65|43|i||Afwezigheidsdag
43A66|43|i|12|Logeren specialistisch
43B00|43|o|11|Pleegzorg
43B01|43|o|12|Gezinsgericht
43B02|43|o|13|Gesloten plaatsing
43B03|43|o|14|Verblijf anders
43B04|43|o|14|Diagnostiek verblijf anders fulltime
43B05|43|o|14|Diagnostiek verblijf anders hulpverlener parttime aanwezig
43B06|43|o|14|Diagnostiek verblijf anders cliënt parttime aanwezig
43B07|43|o|14|Diagnostiek verblijf anders driemilieuvoorziening
43B08|43|o|11|Behandelen met pleegzorg fulltime
43B09|43|o|11|Behandelen met pleegzorg parttime
43B10|43|o|12|Behandelen gezinsgericht fulltime
43B11|43|o|12|Behandelen gezinsgericht parttime
43B12|43|o|13|Gesloten plaatsing: hulp bij voorwaardelijke machtiging gesloten jeugdhulp en schorsing
43B13|43|o|13|Gesloten plaatsing: 24 uurs hulp onder machtiging gesloten jeugdhulp
43B14|43|o|13|Gesloten plaatsing: opname BOPZ
43B15|43|o|13|Gesloten plaatsing: traject Jeugdzorgplus
43B16|43|o|14|Behandelen verblijf anders fulltime
43B17|43|o|14|Behandelen verblijf anders hulpverlener parttime aanwezig
43B18|43|o|14|Behandelen verblijf anders cliënt parttime aanwezig
43B19|43|o|14|Behandelen verblijf anders driemilieuvoorziening
44A00||-||Jeugdhulp verblijf (excl. beh)
44A01|44|o|14|Jeugdhulp verblijf
44A02|44|o|14|Deeltijdverblijf
44A03|44|o|11|Pleegzorg
44A04|44|o|12|Gezinshuis
44A05|44|o|12|Logeren
44A06|44|i|14|Jeugdhulp verblijf
44A07|44|i|11|Pleegzorg
44A08|44|i|12|Gezinshuis
44A09|44|i|12|Logeren
44A10|44|o|14|Jeugdhulp verblijf: outputgericht (licht)
44A11|44|o|14|Jeugdhulp verblijf: outputgericht (middel)
44A12|44|o|14|Jeugdhulp verblijf: outputgericht (middelzwaar)
44A13|44|o|14|Jeugdhulp verblijf: outputgericht (zwaar)
44A14|44|o|14|Jeugdhulp verblijf: outputgericht (extra zwaar)
44A15|44|o|14|Deeltijdverblijf: outputgericht (licht)
44A16|44|o|14|Deeltijdverblijf: outputgericht (middel)
44A17|44|o|14|Deeltijdverblijf: outputgericht (zwaar)
44A18|44|o|11|Pleegzorg: outputgericht (deeltijd)
44A19|44|o|11|Pleegzorg: outputgericht (voltijd)
44A20|44|o|11|Pleegzorg: outputgericht (vakantie)
44A21|44|o|12|Gezinshuis: outputgericht (licht)
44A22|44|o|12|Gezinshuis: outputgericht (middel)
44A23|44|o|12|Gezinshuis: outputgericht (zwaar)
44A24|44|o|12|Logeren: outputgericht (licht)
44A25|44|o|12|Logeren: outputgericht (middel)
44A26|44|o|12|Logeren: outputgericht (zwaar)
44A27|44|i|14|Jeugdhulp verblijf: inspanningsgericht (licht)
44A28|44|i|14|Jeugdhulp verblijf: inspanningsgericht (middel)
44A29|44|i|14|Jeugdhulp verblijf: inspanningsgericht (middelzwaar)
44A30|44|i|14|Jeugdhulp verblijf: inspanningsgericht (zwaar)
44A31|44|i|14|Jeugdhulp verblijf: inspanningsgericht (extra zwaar)
44A32|44|i|14|Deeltijdverblijf: inspanningsgericht (licht)
44A33|44|i|14|Deeltijdverblijf: inspanningsgericht (middel)
44A34|44|i|14|Deeltijdverblijf: inspanningsgericht (zwaar)
44A35|44|-|14|Per dag ZZP 1VG excl. DB
44A36|44|-|14|Per dag ZZP 2VG excl. DB
44A37|44|-|14|Per dag ZZP 3VG excl.BH excl.DB
44A38|44|-|14|Per dag ZZP 1VG incl. DB
44A39|44|-|14|Per dag ZZP 2VG incl. DB
44A40|44|-|14|Per dag ZZP 3VG excl.BH incl.DB
44A41|44|-|14|Per dag ZZP V&V verblijf niet-geindiceerd
44A42|44|-|14|Per dag ZZP GGZ verblijfscomponent
44A43|44|-|14|Per dag ZZP VG&LG verblijfscomponent
44A44|44|-|14|Per dag ZZP ZG verblijfscomponent
44A45|44|i|12|Logeren specialistisch
44A46|44|i||Afwezigheidsdag
44A47|44|-|14|Per dag VPT 1GGZ-C excl.BH excl.DB
44A48|44|-|14|Per dag VPT 1GGZ-C excl.BH incl.DB
44A49|44|-|14|Per dag VPT 2GGZ-C excl.BH excl.DB
44A50|44|-|14|Per dag VPT 2GGZ-C excl.BH incl.DB
44A51|44|-|14|Per dag VPT 3GGZ-C excl.BH excl.DB
44A52|44|-|14|Per dag VPT 3GGZ-C excl.BH incl.DB
44A53|44|-|14|Per dag VPT 4GGZ-C excl.BH excl.DB
44A54|44|-|14|Per dag VPT 4GGZ-C excl.BH incl.DB
44A55|44|-|14|Per dag VPT 5GGZ-C excl.BH excl.DB
44A56|44|-|14|Per dag VPT 5GGZ-C excl.BH incl.DB
44A57|44|-|14|Per dag VPT 6GGZ-C excl.BH excl.DB
44A58|44|-|14|Per dag VPT 6GGZ-C excl.BH incl.DB
44A59|44|-|14|Per dag ZZP 1GGZ-C excl.BH excl.DB
44A60|44|-|14|Per dag ZZP 1GGZ-C excl.BH incl.DB
44A61|44|-|14|Per dag ZZP 2GGZ-C excl.BH excl.DB
44A62|44|-|14|Per dag ZZP 2GGZ-C excl.BH incl.DB
44A63|44|-|14|Per dag ZZP 3GGZ-C excl.BH excl.DB
44A64|44|-|14|Per dag ZZP 3GGZ-C excl.BH incl.DB
44A65|44|-|14|Per dag ZZP 4GGZ-C excl.BH excl.DB
44A66|44|-|14|Per dag ZZP 4GGZ-C excl.BH incl.DB
44A67|44|-|14|Per dag ZZP 5GGZ-C excl.BH excl.DB
44A68|44|-|14|Per dag ZZP 5GGZ-C excl.BH incl.DB
44A69|44|-|14|Per dag ZZP 6GGZ-C excl.BH excl.DB
44A70|44|-|14|Per dag ZZP 6GGZ-C excl.BH incl.DB
44B00|44|o|11|Pleegzorg
44B01|44|o|12|Gezinsgericht
44B02|44|o|11|Begeleiden pleegzorg fulltime
44B03|44|o|11|Begeleiden pleegzorg parttime
44B04|44|o|12|Begeleiden gezinsgericht fulltime
44B05|44|o|12|Begeleiden gezinsgericht parttime
44B06|44|o|11|Pleegzorg voltijd inclusief toeslagen
44B07|44|o|11|Pleegzorg deeltijd inclusief toeslagen
44B08|44|o|11|Buitengewone bijzondere kosten
44B09|44|i|11|Pleegzorg voltijd inclusief toeslagen: inspanninsgericht
44B10|44|i|11|Pleegzorg deeltijd inclusief toeslagen
44B15|44|o|13|Zak- en kleedgeld 6-12 jaar: outputgerichte variant
44B16|44|o|13|Zak- en kleedgeld 12+ jaar: outputgerichte variant
44B17|44|o|13|Zak- en kleedgeld incl. meerkosten: outputgerichte variant
44B18|44|o|13|Extra kosten kleedgeld
45A00||-||Jeugdhulp ambulant
45A01|45|o|02|Jeugdhulp ambulant regulier
45A02|45|o|02|Jeugdhulp ambulant specialistisch
45A03|45|o|02|Diagnostiek
45A04|45|i|02|Jeugdhulp ambulant regulier
45A05|45|i|02|Jeugdhulp ambulant specialistisch
45A06|45|i|02|Jeugdhulp ambulant diagnostiek
45A07|45|o|02|Jeugdhulp ambulant regulier: outputgericht (licht)
45A08|45|o|02|Jeugdhulp ambulant regulier: outputgericht (middel)
45A09|45|o|02|Jeugdhulp ambulant regulier: outputgericht (zwaar)
45A10|45|o|02|Jeugdhulp ambulant regulier: outputgericht (individueel)
45A11|45|o|02|Jeugdhulp ambulant regulier: outputgericht (groep)
45A12|45|o|02|Jeugdhulp ambulant regulier: outputgericht (gezin/systeem)
45A13|45|o|04|Jeugdhulp ambulant regulier: outputgericht (op locatie)
45A14|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (licht)
45A15|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (middel)
45A16|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (zwaar)
45A17|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (individueel)
45A18|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (groep)
45A19|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (gezin/systeem)
45A20|45|o|04|Jeugdhulp ambulant specialistisch: outputgericht (op locatie)
45A21|45|o|02|Jeugdhulp ambulant regulier: outputgericht (licht & individueel)
45A22|45|o|02|Jeugdhulp ambulant regulier: outputgericht (middel & individueel)
45A23|45|o|02|Jeugdhulp ambulant regulier: outputgericht (zwaar & individueel)
45A24|45|o|02|Jeugdhulp ambulant regulier: outputgericht (licht & groep)
45A25|45|o|02|Jeugdhulp ambulant regulier: outputgericht (middel & groep)
45A26|45|o|02|Jeugdhulp ambulant regulier: outputgericht (zwaar & groep)
45A27|45|o|02|Jeugdhulp ambulant regulier: outputgericht (licht & gezin/systeem)
45A28|45|o|02|Jeugdhulp ambulant regulier: outputgericht (middel & gezin/systeem)
45A29|45|o|02|Jeugdhulp ambulant regulier: outputgericht (zwaar & gezin/systeem)
45A30|45|o|04|Jeugdhulp ambulant regulier: outputgericht (licht & op locatie)
45A31|45|o|04|Jeugdhulp ambulant regulier: outputgericht (middel & op locatie)
45A32|45|o|04|Jeugdhulp ambulant regulier: outputgericht (zwaar & op locatie)
45A33|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (licht & individueel)
45A34|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (middel & individueel)
45A35|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (zwaar & individueel)
45A36|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (licht & groep)
45A37|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (middel & groep)
45A38|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (zwaar & groep)
45A39|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (licht & gezin/systeem)
45A40|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (middel & gezin/systeem)
45A41|45|o|02|Jeugdhulp ambulant specialistisch: outputgericht (zwaar & gezin/systeem)
45A42|45|o|04|Jeugdhulp ambulant specialistisch: outputgericht (licht & op locatie)
45A43|45|o|04|Jeugdhulp ambulant specialistisch: outputgericht (middel & op locatie)
45A44|45|o|04|Jeugdhulp ambulant specialistisch: outputgericht (zwaar & op locatie)
45A45|45|o|02|Jeugdhulp ambulant diagnostiek: outputgericht (licht)
45A46|45|o|02|Jeugdhulp ambulant diagnostiek: outputgericht (middel)
45A47|45|o|02|Jeugdhulp ambulant diagnostiek: outputgericht (zwaar)
45A48|45|i|02|Jeugdhulp ambulant regulier: inspanningsgericht (individueel)
45A49|45|i|02|Jeugdhulp ambulant regulier: inspanningsgericht (groep)
45A50|45|i|02|Jeugdhulp ambulant regulier: inspanningsgericht (op afstand)
45A51|45|i|02|Jeugdhulp ambulant regulier: inspanningsgericht (gezin/systeem)
45A52|45|i|04|Jeugdhulp ambulant regulier: inspanningsgericht (op locatie)
45A53|45|i|02|Jeugdhulp ambulant specialistisch: inspanningsgericht (individueel)
45A54|45|i|02|Jeugdhulp ambulant specialistisch: inspanningsgericht (groep)
45A55|45|i|02|Jeugdhulp ambulant specialistisch: inspanningsgericht (op afstand)
45A56|45|i|02|Jeugdhulp ambulant specialistisch: inspanningsgericht (gezin/systeem)
45A57|45|i|04|Jeugdhulp ambulant specialistisch: inspanningsgericht (op locatie)
45A58|45|-||Per dag Toeslag ZZP MFC
45A59|45|-||Per dag Toeslag ZZP Observatie
45A60|45|-||Per dag Toeslag ZZP woonzorg GHZ kind
45A61|45|-||Per dag Toeslag ZZP woonzorg GHZ jeugd
45A62|45|-||Per dagdeel Toeslag ZZP dagb.
45A63|45|i|02|Jeugdhulp ambulant laag tarief
45A64|45|o|02|Behandeling
45A65|45|i|02|Behandeling
45A66|45|o|02|Behandeling: outputgericht (licht)
45A67|45|o|02|Behandeling: outputgericht (middel)
45A68|45|o|02|Behandeling: outputgericht (zwaar)
45A69|45|i|02|Behandeling: inspanningsgericht (op locatie)
45A70|45|i|02|Jeugdhulp ambulant laag tarief: inspanningsgericht (individueel)
45A71|45|i|02|Jeugdhulp ambulant laag tarief: inspanningsgericht (groep)
45A72|45|i|02|Jeugdhulp ambulant laag tarief: inspanningsgericht (op afstand)
45A73|45|i|02|Jeugdhulp ambulant laag tarief: inspanningsgericht (gezin/systeem)
45A74|45|i|02|Jeugdhulp ambulant laag tarief: inspanningsgericht (op locatie)
45A75|45|-||Jeugdhulp ambulant coördinatie
45B00|45|o|02|Ambulante Jeugdhulp
45B01|45|o|01|Diagnostiek in jeugd/wijkteam individu
45B02|45|o|01|Diagnostiek in jeugd/wijkteam gezin
45B03|45|o|01|Diagnostiek in jeugd/wijkteam groep
45B04|45|o|02|Diagnostiek ambulant op locatie aanbieder individu
45B05|45|o|02|Diagnostiek ambulant op locatie aanbieder gezin
45B06|45|o|02|Diagnostiek ambulant op locatie aanbieder groep
45B07|45|o|04|Diagnostiek in netwerk jeugdige individu
45B08|45|o|04|Diagnostiek in netwerk jeugdige gezin
45B09|45|o|04|Diagnostiek in netwerk jeugdige groep
45B10|45|o|01|Begeleiden in jeugd/wijkteam individu
45B11|45|o|01|Begeleiden in jeugd/wijkteam gezin
45B12|45|o|01|Begeleiden in jeugd/wijkteam groep
45B13|45|o|02|Begeleiden ambulant op locatie aanbieder individu
45B14|45|o|02|Begeleiden ambulant op locatie aanbieder gezin
45B15|45|o|02|Begeleiden ambulant op locatie aanbieder groep
45B16|45|o|04|Begeleiden in netwerk jeugdige individu
45B17|45|o|04|Begeleiden in netwerk jeugdige gezin
45B18|45|o|04|Begeleiden in netwerk jeugdige groep
45B19|45|o|01|Behandelen in jeugd/wijkteam individu
45B20|45|o|01|Behandelen in jeugd/wijkteam gezin
45B21|45|o|01|Behandelen in jeugd/wijkteam groep
45B22|45|o|02|Behandelen ambulant op locatie aanbieder individu
45B23|45|o|02|Behandelen ambulant op locatie aanbieder gezin
45B24|45|o|02|Behandelen ambulant op locatie aanbieder groep
45B25|45|o|04|Behandelen in netwerk jeugdige individu
45B26|45|o|04|Behandelen in netwerk jeugdige gezin
45B27|45|o|04|Behandelen in netwerk jeugdige groep
46A00|46|o||Jeugdhulp crisis
46A01|46|i|02|Jeugdhulp crisis ambulant
46A02|46|i|12|Jeugdhulp crisis Gezinshuis
46A03|46|i|14|Jeugdhulp crisis verblijf
46A04|46|i|14|Jeugdhulp crisis verblijf (excl. beh.)
46A05|46|i|11|Jeugdhulp crisis pleegzorg
46B00|46|o|14|Jeugdhulp crisis
46B01|46|o|02|Jeugdhulp crisis ambulant
46B02|46|o|12|Jeugdhulp crisis gezinshuis
46B03|46|o|14|Jeugdhulp crisis verblijf (incl. behandeling)
46B04|46|o|14|Jeugdhulp crisis verblijf (excl. behandeling)
46B05|46|o|11|Jeugdhulp crisis pleegzorg
47A00||-||Jeugdreclassering
47A01|47|o||Jeugdreclassering
47A02|47|o|63|Voorbereiding gedragsbeïnvloedende maatregel
47A03|47|o|62|Gedragsbeïnvloedende maatregel
47A04|47|o|51|ITB-Criem
47A05|47|o|50|ITB-Harde kern
47A06|47|o|41|Samenloop
47A07|47|o|61|STP training- en scholingsprogramma
47A08|47|o|41|Jeugdreclassering: outputgericht (licht)
47A09|47|o|41|Jeugdreclassering: outputgericht (middel)
47A10|47|o|41|Jeugdreclassering: outputgericht (zwaar)
47B00|47|o|41|Toezicht en begeleiding
47B01|47|o|63|Voorbereiding gedrag beïnvloedende maatregel
47B02|47|o|62|Gedrag beïnvloedende maatregel
47B03|47|o|51|Individuele trajectbegeleiding CRIEM
47B04|47|o|50|Individuele trajectbegeleiding Harde Kern
47B05|47|o|41|Samenloop
47B06|47|o|61|Scholings- en trainingsprogramma
47B10|47|o|41|Jeugdreclassering
47B11|47|o|62|GBM Advies
47B12|47|o|62|GBM Uitvoering
47B13|47|o|51|ITB Criem
47B14|47|o|41|ITB Harde kern
47B15|47|o|50|Jeugdreclassering Samenloop
47B16|47|o|61|STP
48A00|48|o||Jeugdbescherming
48A01|48|o|11|Ondertoezichtstelling jaar 1
48A02|48|o|11|Ondertoezichtstelling jaar 2 en verder
48A03|48|o|21|Voogdij
48A04|48|i|11|Ondertoezichtstelling jaar 1
48A05|48|i|11|Ondertoezichtstelling jaar 2 en verder
48A06|48|i|21|Voogdij
48B00|48|o|11|Ondertoezichtstelling jaar 1
48B01|48|o|11|Ondertoezichtstelling jaar 2 en verder
48B02|48|o|21|Voogdij
48B10|48|o|11|Ondertoezichtstelling
48B11|48|o|21|Voogdij
48B12|48|o|11|LET JB Ondertoezichtstelling:
48B13|48|o|21|LET JB Voogdij:
48B14|48|o|11|Pupilkosten:
49A00||-||Activiteiten in het preventief justitieel kader
49A01|49|i|31|Activiteiten in het preventief justitieel kader
49A02|49|o|31|Activiteiten in het preventief justitieel kader
49A03|49|o|31|Activiteiten in het preventief justitieel kader: outputgericht(licht)
49A04|49|o|31|Activiteiten in het preventief justitieel kader: outputgericht(middel)
49A05|49|o|31|Activiteiten in het preventief justitieel kader: outputgericht(zwaar)
49A06|49|o|31|Begeleiding toezicht
49B00|49|o|31|Activiteiten in het preventief kader
49B01|49|o|31|Advies/consult
49B02|49|o|31|Drang/casusregie
49B03|49|o|31|Crisisinterventie
49B04|49|o|31|Nazorg
49B05|49|o|31|Overig: Raadsmelding
49B06|49|o|31|Overig: Zorgmelding/SAVE-onderzoek
49B07|49|o|31|Overig: Begeleiding toeleiding gesloten jeugdzorg
50A00|50|o||Maatwerkarrangementen Jeugdwet
50A01|50|-||Zelfstandig leven
50A02|50|-||Maatschappelijke deelname
50A03|50|o||Zelfstandig leven 1 (licht)
50A04|50|o||Zelfstandig leven 1 (middel)
50A05|50|o||Zelfstandig leven 1 (middelzwaar)
50A06|50|o||Zelfstandig leven 1 (zwaar)
50A07|50|o||Zelfstandig leven 1 (extra zwaar)
50A08|50|o||Maatschappelijke deelname 1 (licht)
50A09|50|o||Maatschappelijke deelname 1 (middel)
50A10|50|o||Maatschappelijke deelname 1 (middelzwaar)
50A11|50|o||Maatschappelijke deelname 1 (zwaar)
50A12|50|o||Maatschappelijke deelname 1 (extra zwaar)
50A13|50|o||Zelfstandig leven 2 (licht)
50A14|50|o||Zelfstandig leven 2 (middel)
50A15|50|o||Zelfstandig leven 2 (middelzwaar)
50A16|50|o||Zelfstandig leven 2 (zwaar)
50A17|50|o||Zelfstandig leven 2 (extra zwaar)
50A18|50|o||Zelfstandig leven 3 (licht)
50A19|50|o||Zelfstandig leven 3 (middel)
50A20|50|o||Zelfstandig leven 3 (middelzwaar)
50A21|50|o||Zelfstandig leven 3 (zwaar)
50A22|50|o||Zelfstandig leven 3 (extra zwaar)
50A23|50|o||Maatschappelijke deelname 2 (licht)
50A24|50|o||Maatschappelijke deelname 2 (middel)
50A25|50|o||Maatschappelijke deelname 2 (middelzwaar)
50A26|50|o||Maatschappelijke deelname 2 (zwaar)
50A27|50|o||Maatschappelijke deelname 2 (extra zwaar)
50A28|50|o||Maatschappelijke deelname 3 (licht)
50A29|50|o||Maatschappelijke deelname 3 (middel)
50A30|50|o||Maatschappelijke deelname 3 (middelzwaar)
50A31|50|o||Maatschappelijke deelname 3 (zwaar)
50A32|50|o||Maatschappelijke deelname 3 (extra zwaar)
51A00|51|-|02|Kort|180001
51A01|51|-|02|Middel|180002
51A02|51|-|02|Chronisch|180004
51A03|51|-|02|Intensief|180003
51A04|51|-|02|Onvolledig behandeltraject|180005
51A05|51|-|02|Umami
52A00|52|-|02|Specialistische GGZ (opt-out)
53A00||-||Kindergeneeskunde
53A01|53|-|02|Behandeling of onderzoek op de polikliniek of dagbehandeling bij gedragsproblemen
53A02|53|-|02|Consult op de polikliniek bij gedragsproblemen
53A03|53|-|02|Meer dan 6 polikliniekbezoeken of meer dan 1 dagbehandeling bij een psychische of gedragsaandoening
53A04|53|-|02|Consult op de polikliniek bij een psychische of gedragsaandoening
53A05|53|-|02|Behandeling of onderzoek op de polikliniek of dagbehandeling bij een psychische of gedragsaandoening (incl. activiteiten psychosociaal specifiek)
53A06|53|-|02|Behandeling of onderzoek op de polikliniek of dagbehandeling bij Een psychische of gedragsaandoening (excl. activiteiten psychosociaal specifiek)
`
