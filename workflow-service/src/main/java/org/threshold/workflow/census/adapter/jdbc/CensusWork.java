package org.threshold.workflow.census.adapter.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.census.domain.CaseFacts;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.deadlines.LimitCode;

/** Enquiries and conferences, by the reference of the case that they stand with now. */
final class CensusWork {

    private static final String ENQUIRIES =
            """
            with target as (
                select distinct on (subject_id) subject_id, due_at
                from deadline where limit_code = :limit
                order by subject_id, anchor)
            select coalesce(f.joined_to, f.ref) as ref, e.anchor, t.due_at, h.held_on, o.decided_at,
                   coalesce(o.outcome = 'substantiated-continuing-risk', false) as conference
            from enquiry e
            join case_file f on f.ref = e.case_ref
            left join target t on t.subject_id = e.id
            left join enquiry_conference h on h.enquiry_id = e.id and h.kind = 'held'
            left join enquiry_outcome o on o.enquiry_id = e.id
            where e.anchor < :until
            order by e.anchor, e.id
            """;

    private static final String CONFERENCES =
            """
            select coalesce(f.joined_to, f.ref) as ref, c.held_on
            from conference_consideration c
            join case_file f on f.ref = c.case_ref
            where c.held_on is not null
            order by c.held_on
            """;

    private final JdbcClient jdbc;

    CensusWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, List<CaseFacts.Enquiry>> enquiries(CensusYear year) {
        return jdbc
                .sql(ENQUIRIES)
                .param("limit", LimitCode.T7_CONFERENCE.code())
                .param("until", Columns.utc(year.until()))
                .query((row, number) -> Map.entry(row.getString("ref"), enquiry(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Map<String, List<LocalDate>> conferences() {
        return jdbc
                .sql(CONFERENCES)
                .query(
                        (row, number) ->
                                Map.entry(
                                        row.getString("ref"),
                                        row.getObject("held_on", LocalDate.class)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static CaseFacts.Enquiry enquiry(ResultSet row) throws SQLException {
        boolean conference = row.getBoolean("conference");
        Optional<CaseFacts.Concluded> concluded =
                Columns.maybeInstant(row, "decided_at")
                        .map(at -> new CaseFacts.Concluded(at, conference));
        return new CaseFacts.Enquiry(
                Columns.instant(row, "anchor"),
                Columns.maybeInstant(row, "due_at"),
                Columns.maybeDay(row, "held_on"),
                concluded);
    }
}
