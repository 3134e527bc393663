package org.threshold.workflow.referral.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.Identities;
import org.threshold.workflow.referral.domain.Candidate;

@Repository
class JdbcIdentities implements Identities {

    private final JdbcClient jdbc;
    private final ReferralRows rows;

    JdbcIdentities(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new ReferralRows(jdbc);
    }

    @Override
    public void keep(CaseRef ref, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            jdbc.sql(
                            """
                            insert into case_candidate (case_ref, person_id, likeness, why)
                            values (:case, :person, :likeness, :why)
                            on conflict (case_ref, person_id) do nothing
                            """)
                    .param("case", ref.value())
                    .param("person", candidate.person().value())
                    .param("likeness", candidate.likeness())
                    .param("why", candidate.why().stream().map(Enum::name).toArray(String[]::new))
                    .update();
        }
    }

    @Override
    public List<Shown> of(CaseRef ref) {
        return jdbc.sql(
                        """
                        select c.person_id, c.likeness, c.why, f.ref as open_case
                        from case_candidate c
                        left join case_file f on f.person_id = c.person_id and f.closed_at is null
                        where c.case_ref = :case order by c.likeness desc, c.person_id
                        """)
                .param("case", ref.value())
                .query(JdbcIdentities::shown)
                .list();
    }

    private static Shown shown(ResultSet row, int number) throws SQLException {
        Set<LikelyMatch.Why> why =
                Arrays.stream((String[]) row.getArray("why").getArray())
                        .map(LikelyMatch.Why::valueOf)
                        .collect(Collectors.toSet());
        var person = new PersonId(row.getObject("person_id", UUID.class));
        return new Shown(
                new Candidate(person, row.getInt("likeness"), why),
                Optional.ofNullable(row.getString("open_case")).map(CaseRef::new));
    }

    @Override
    public Optional<CaseRef> openCase(PersonId person) {
        return jdbc.sql("select ref from case_file where person_id = :person and closed_at is null")
                .param("person", person.value())
                .query((row, number) -> new CaseRef(row.getString("ref")))
                .optional();
    }

    @Override
    public List<ReferralReceived> referralsOf(CaseRef ref) {
        return jdbc
                .sql(
                        """
                        select distinct referral_id from referral_child
                        where case_ref = :case order by referral_id
                        """)
                .param("case", ref.value())
                .query((row, number) -> new ReferralId(row.getObject("referral_id", UUID.class)))
                .list()
                .stream()
                .flatMap(id -> rows.read(id, "").stream())
                .toList();
    }

    @Override
    public void nobodyKnown(CaseRef ref, Actor by, Instant at) {
        settle(ref, Optional.empty(), by, at);
    }

    @Override
    public void known(CaseRef ref, PersonId person, Actor by, Instant at) {
        settle(ref, Optional.of(person), by, at);
        if (openCase(person).isEmpty()) {
            jdbc.sql("update case_file set person_id = :person where ref = :case")
                    .param("person", person.value())
                    .param("case", ref.value())
                    .update();
        }
        jdbc.sql("update referral_child set person_id = :person where case_ref = :case")
                .param("person", person.value())
                .param("case", ref.value())
                .update();
    }

    private void settle(CaseRef ref, Optional<PersonId> person, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into case_identity (case_ref, person_id, said_by, said_at)
                        values (:case, :person, :by, :at)
                        """)
                .param("case", ref.value())
                .param("person", person.map(PersonId::value).orElse(null))
                .param("by", by.id().value())
                .param("at", JdbcReferrals.utc(at))
                .update();
    }

    @Override
    public void join(CaseRef from, CaseRef into, Instant at) {
        jdbc.sql("update case_file set joined_to = :into where joined_to = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
        jdbc.sql("update case_file set closed_at = :at, joined_to = :into where ref = :from")
                .param("at", JdbcReferrals.utc(at))
                .param("into", into.value())
                .param("from", from.value())
                .update();
        jdbc.sql("update referral_child set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }
}
