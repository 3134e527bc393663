package org.threshold.workflow.referral.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.OtherChildrenAnswers;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;
import org.threshold.workflow.referral.domain.SiblingStanding;

@Repository
class JdbcOtherChildren implements OtherChildrenAnswers {

    private final JdbcClient jdbc;

    JdbcOtherChildren(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(ReferralId id, OtherChildren said, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into other_children_answer (referral_id, answer, number, names, said_by, said_at)
                        values (:id, :answer, :number, :names, :by, :at)
                        on conflict (referral_id) do update
                        set answer = excluded.answer, number = excluded.number, names = excluded.names,
                            said_by = excluded.said_by, said_at = excluded.said_at
                        """)
                .param("id", id.value())
                .param("answer", said.answer().code())
                .param("number", ReferralColumns.number(said.number()))
                .param("names", said.names())
                .param("by", by.id().value())
                .param("at", JdbcReferrals.utc(at))
                .update();
    }

    @Override
    public OtherChildren of(ReferralId id) {
        return jdbc.sql(
                        """
                        select coalesce(a.answer, r.other_children) as answer,
                               case when a.answer is null then r.other_children_number else a.number end as number,
                               coalesce(a.names, '') as names
                        from referral r left join other_children_answer a on a.referral_id = r.id
                        where r.id = :id
                        """)
                .param("id", id.value())
                .query(JdbcOtherChildren::said)
                .single();
    }

    private static OtherChildren said(ResultSet row, int number) throws SQLException {
        int many = row.getInt("number");
        OptionalInt counted = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(many);
        return new OtherChildren(
                Answer.of(row.getString("answer")), counted, row.getString("names"));
    }

    @Override
    public void confirm(ReferralId id, Map<PersonId, SiblingStanding> said, Actor by, Instant at) {
        said.forEach(
                (person, standing) ->
                        jdbc.sql(
                                        """
                                        insert into other_child_confirmed (referral_id, person_id, standing,
                                                                           said_by, said_at)
                                        values (:id, :person, :standing, :by, :at)
                                        on conflict (referral_id, person_id) do update
                                        set standing = excluded.standing, said_by = excluded.said_by,
                                            said_at = excluded.said_at
                                        """)
                                .param("id", id.value())
                                .param("person", person.value())
                                .param("standing", standing.code())
                                .param("by", by.id().value())
                                .param("at", JdbcReferrals.utc(at))
                                .update());
    }

    @Override
    public Map<PersonId, SiblingStanding> confirmed(ReferralId id) {
        return jdbc
                .sql(
                        """
                        select person_id, standing from other_child_confirmed where referral_id = :id
                        """)
                .param("id", id.value())
                .query(
                        (row, number) ->
                                Map.entry(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        standing(row.getString("standing"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SiblingStanding standing(String code) {
        return Arrays.stream(SiblingStanding.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
