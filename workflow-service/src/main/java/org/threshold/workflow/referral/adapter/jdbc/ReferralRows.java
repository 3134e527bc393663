package org.threshold.workflow.referral.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Completeness;
import org.threshold.workflow.referral.Completeness.Detail;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.Referrals.Around;

/** Writes and reads what hangs on a referral's row. */
final class ReferralRows {

    private final JdbcClient jdbc;

    ReferralRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addCompleteness(ReferralId referral, Completeness completeness) {
        jdbc.sql(
                        """
                        update referral set details_asked = :asked, details_missing = :missing
                        where id = :referral
                        """)
                .param("asked", completeness.asked())
                .param(
                        "missing",
                        completeness.missing().stream().map(Detail::code).toArray(String[]::new))
                .param("referral", referral.value())
                .update();
    }

    void addChildren(ReferralReceived received) {
        int place = 0;
        for (ConcernedChild child : received.children()) {
            place++;
            jdbc.sql(
                            """
                            insert into referral_child (referral_id, place, case_ref, person_id, mobility, mark, site, path)
                            values (:referral, :place, :case, :person, :mobility, :mark, :site, :path)
                            """)
                    .param("referral", received.referral().value())
                    .param("place", place)
                    .param("case", child.caseRef().value())
                    .param("person", child.person().value())
                    .param("mobility", child.mobility().code())
                    .param("mark", child.mark().code())
                    .param("site", child.site())
                    .param("path", child.path().code())
                    .update();
        }
    }

    void addAdults(ReferralId referral, List<Around> adults) {
        int place = 0;
        for (Around adult : adults) {
            place++;
            jdbc.sql(
                            """
                            insert into referral_adult (referral_id, place, person_id, relationship)
                            values (:referral, :place, :person, :relationship)
                            """)
                    .param("referral", referral.value())
                    .param("place", place)
                    .param("person", adult.person().value())
                    .param("relationship", adult.relationship())
                    .update();
        }
    }

    Optional<ReferralReceived> read(ReferralId id, String lock) {
        return jdbc.sql(
                        """
                        select id, from_agency, suspicion, received_at
                        from referral where id = :id
                        """
                                + lock)
                .param("id", id.value())
                .query((row, number) -> received(id, row))
                .optional();
    }

    List<ReferralReceived> waitingOf(CaseRef ref) {
        return jdbc
                .sql(
                        """
                        select id from referral
                        where id in (select referral_id from referral_child where case_ref = :case)
                          and (state = 'received'
                               or state = 'decided'
                                  and outcome in ('services', 'child-in-need', 'specialist-assessment'))
                        order by id
                        """)
                .param("case", ref.value())
                .query((row, number) -> new ReferralId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .flatMap(id -> read(id, "").stream())
                .toList();
    }

    private ReferralReceived received(ReferralId id, ResultSet row) throws SQLException {
        Agency agency = Agency.of(row.getString("from_agency")).orElseThrow();
        return new ReferralReceived(
                id,
                agency,
                children(id),
                row.getString("suspicion").equals("suspected"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    private List<ConcernedChild> children(ReferralId id) {
        return jdbc.sql(
                        """
                        select case_ref, person_id, mobility, mark, site, path
                        from referral_child where referral_id = :referral order by place
                        """)
                .param("referral", id.value())
                .query(ReferralRows::child)
                .list();
    }

    private static ConcernedChild child(ResultSet row, int number) throws SQLException {
        return new ConcernedChild(
                new CaseRef(row.getString("case_ref")),
                new PersonId(row.getObject("person_id", UUID.class)),
                coded(Mobility.values(), row.getString("mobility")),
                coded(Mark.values(), row.getString("mark")),
                row.getString("site"),
                coded(Path.values(), row.getString("path")));
    }

    private static <E extends Enum<E>> E coded(E[] values, String code) {
        return Arrays.stream(values)
                .filter(
                        value ->
                                value.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-')
                                        .equals(code))
                .findFirst()
                .orElseThrow();
    }
}
