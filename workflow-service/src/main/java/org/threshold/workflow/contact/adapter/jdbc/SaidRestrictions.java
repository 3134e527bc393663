package org.threshold.workflow.contact.adapter.jdbc;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.threshold.workflow.contact.app.Restrictions.Entry;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionSaid;
import org.threshold.workflow.people.PersonId;

/** What was said of restrictions, each time with the children whom it concerns. */
final class SaidRestrictions {

    private final JdbcClient jdbc;

    SaidRestrictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Restriction one, Entry entry) {
        long position =
                basis(said(one), one.said().basis())
                        .param("lifted", one.lifted())
                        .param("why", entry.why())
                        .param("by", entry.by().value())
                        .param("at", Columns.utc(entry.at()))
                        .query(Long.class)
                        .single();
        List<PersonId> children = one.said().whom().children();
        for (int place = 0; place < children.size(); place++) {
            child(position, place, children.get(place));
        }
    }

    private StatementSpec said(Restriction one) {
        RestrictionSaid said = one.said();
        return jdbc.sql(
                        """
                        insert into contact_restriction_said
                            (restriction_id, adult_id, adult_words, kind, words, since, decided_by, basis,
                             basis_which, basis_from, basis_until, review_on, told, lifted, why, said_by, said_at)
                        values (:id, :adult, :who, :kind, :words, :since, :decidedBy, :basis,
                                :which, :from, :until, :review, :told, :lifted, :why, :by, :at)
                        returning position
                        """)
                .param("id", one.id().value())
                .param("adult", said.whom().adult().map(PersonId::value).orElse(null))
                .param("who", said.whom().words())
                .param("kind", said.terms().kind().code())
                .param("words", said.terms().words())
                .param("since", Columns.utc(said.terms().since()))
                .param("decidedBy", said.terms().decidedBy())
                .param("review", said.reviewOn().orElse(null))
                .param("told", said.told());
    }

    private static StatementSpec basis(StatementSpec said, Basis basis) {
        return said.param("basis", basis.kind().code())
                .param("which", basis.which())
                .param("from", basis.from().orElse(null))
                .param("until", basis.until().orElse(null));
    }

    private void child(long position, int place, PersonId child) {
        jdbc.sql(
                        """
                        insert into contact_restriction_child (position, place, child_id)
                        values (:position, :place, :child)
                        """)
                .param("position", position)
                .param("place", place)
                .param("child", child.value())
                .update();
    }

    List<PersonId> children(long position) {
        return jdbc.sql(
                        "select child_id from contact_restriction_child where position = :position order by place")
                .param("position", position)
                .query((row, _) -> new PersonId(row.getObject("child_id", UUID.class)))
                .list();
    }
}
