package org.threshold.workflow.strategy.adapter.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.Discussions;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Stage;

@Repository
class JdbcDiscussions implements Discussions {

    private final JdbcClient jdbc;
    private final DiscussionRows rows;

    JdbcDiscussions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new DiscussionRows(jdbc);
    }

    @Override
    public Optional<DiscussionId> calledBy(Source source) {
        return jdbc.sql(
                        """
                        select coalesce(d.superseded_by, d.id) as discussion_id
                        from discussion_concern c join discussion d on d.id = c.discussion_id
                        where c.source_kind = :kind and c.source_id = :source
                        order by c.discussion_id
                        limit 1
                        """)
                .param("kind", source.kind())
                .param("source", source.id())
                .query((row, number) -> new DiscussionId(Columns.id(row, "discussion_id")))
                .optional();
    }

    @Override
    public List<DiscussionId> openOf(Collection<CaseRef> refs) {
        return jdbc.sql(
                        """
                        select distinct discussion_id from discussion_child
                        where open and case_ref = any (:refs)
                        order by discussion_id
                        """)
                .param("refs", refs.stream().map(CaseRef::value).toArray(String[]::new))
                .query((row, number) -> new DiscussionId(Columns.id(row, "discussion_id")))
                .list();
    }

    @Override
    public List<DiscussionId> openAround(Collection<PersonId> people) {
        return jdbc.sql(
                        """
                        select discussion_id from discussion_child where open and person_id = any (:people)
                        union
                        select id from discussion
                        where stage not in ('concluded', 'superseded') and adults && :people
                        order by discussion_id
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new DiscussionId(Columns.id(row, "discussion_id")))
                .list();
    }

    @Override
    public Optional<Discussion> find(DiscussionId id) {
        return rows.read(id, "");
    }

    @Override
    public Optional<Discussion> lock(DiscussionId id) {
        return rows.read(id, "for update");
    }

    @Override
    public void add(Discussion discussion, Instant calledAt) {
        var scope = discussion.scope();
        jdbc.sql(
                        """
                        insert into discussion (id, stage, facts, adults, referrers, prepared, meetings, called_at)
                        values (:id, :stage, :facts, :adults, :referrers, :prepared, :meetings, :calledAt)
                        """)
                .param("id", discussion.id().value())
                .param("stage", discussion.stage().code())
                .param("facts", DiscussionRows.facts(scope))
                .param("adults", DiscussionRows.adults(scope))
                .param("referrers", DiscussionRows.referrers(scope))
                .param("prepared", discussion.progress().prepared())
                .param("meetings", discussion.progress().meetings())
                .param("calledAt", Columns.utc(calledAt))
                .update();
        rows.saveChildren(discussion);
    }

    @Override
    public void save(Discussion discussion) {
        var scope = discussion.scope();
        jdbc.sql(
                        """
                        update discussion
                        set stage = :stage, facts = :facts, adults = :adults, referrers = :referrers,
                            prepared = :prepared, meetings = :meetings
                        where id = :id
                        """)
                .param("stage", discussion.stage().code())
                .param("facts", DiscussionRows.facts(scope))
                .param("adults", DiscussionRows.adults(scope))
                .param("referrers", DiscussionRows.referrers(scope))
                .param("prepared", discussion.progress().prepared())
                .param("meetings", discussion.progress().meetings())
                .param("id", discussion.id().value())
                .update();
        rows.saveChildren(discussion);
    }

    @Override
    public void answeredBy(DiscussionId id, CaseRef from, CaseRef into) {
        rows.answeredBy(id, from, into);
    }

    @Override
    public void supersede(Discussion gone, DiscussionId by) {
        jdbc.sql(
                        """
                        update discussion set stage = 'superseded', superseded_by = :by
                        where id = :id or superseded_by = :id
                        """)
                .param("by", by.value())
                .param("id", gone.id().value())
                .update();
        rows.saveChildren(gone.at(Stage.SUPERSEDED));
    }

    @Override
    public void keep(DiscussionId id, Actor by, CallForDiscussion call) {
        jdbc.sql(
                        """
                        insert into discussion_concern (discussion_id, source_kind, source_id, known_at, raised_by, why)
                        values (:id, :kind, :source, :knownAt, :by, :why)
                        on conflict (discussion_id, source_kind, source_id) do nothing
                        """)
                .param("id", id.value())
                .param("kind", call.source().kind())
                .param("source", call.source().id())
                .param("knownAt", Columns.utc(call.source().knownAt()))
                .param("by", by.id().value())
                .param("why", call.why())
                .update();
    }

    @Override
    public List<Discussion> open(DiscussionId after, int most) {
        return rows.open(after, most);
    }
}
