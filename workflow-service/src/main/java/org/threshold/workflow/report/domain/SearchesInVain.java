package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;

/**
 * Searches for a child or an adult that found nobody (L-3.1.26, F-1.3.2). Whom was looked for is
 * not in it: a search in vain belongs to no case, and its words may hold a name.
 */
public final class SearchesInVain {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("at", "Searched"),
                    new Column("agency", "Agency"),
                    new Column("roles", "Role"),
                    new Column("hours", "When"));

    private static final List<String> NOTES =
            List.of(
                    "Office hours are 09:00 to 17:00 of a working day. The reason of each search"
                            + " stays in the audit: it may hold a name.");

    private SearchesInVain() {}

    /**
     * A search that found nobody.
     *
     * @param agency its code
     * @param roles the codes of the roles of whoever searched
     */
    public record Search(Instant at, String agency, List<String> roles, boolean officeHours) {

        public Search {
            roles = List.copyOf(roles);
        }

        String hours() {
            return officeHours ? "in office hours" : "out of hours";
        }
    }

    /**
     * The report on the searches of a month.
     *
     * @param searches how many there were in all
     */
    public static Report of(List<Search> inVain, long searches, Asked asked) {
        long night = inVain.stream().filter(one -> !one.officeHours()).count();
        return new Report(
                ReportKind.SEARCHES_IN_VAIN,
                asked,
                new Report.Summary(
                        List.of(
                                new Figure(
                                        "Found nobody", new Share(inVain.size(), searches).words()),
                                new Figure(
                                        "Of these out of hours",
                                        new Share(night, inVain.size()).words())),
                        List.of(
                                Breakdown.of(
                                        "Found nobody, by role",
                                        inVain.stream().map(it -> RoleWords.roles(it.roles()))),
                                Breakdown.of(
                                        "Found nobody, by agency",
                                        inVain.stream().map(it -> RoleWords.agency(it.agency())))),
                        NOTES),
                new Report.Table(COLUMNS, inVain.stream().map(SearchesInVain::row).toList()));
    }

    private static Row row(Search one) {
        return new Row(
                List.of(),
                List.of(
                        new Cell.At(one.at()),
                        Cell.of(RoleWords.agency(one.agency())),
                        Cell.of(RoleWords.roles(one.roles())),
                        Cell.of(one.hours())));
    }
}
