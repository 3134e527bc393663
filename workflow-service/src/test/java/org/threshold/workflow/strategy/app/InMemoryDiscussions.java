package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Stage;

/** Discussions in memory; keeps the promises of those in PostgreSQL, for one thread. */
final class InMemoryDiscussions implements Discussions {

    /** As PostgreSQL orders ids. */
    private static final Comparator<DiscussionId> BY_ID = Comparator.comparing(Object::toString);

    private final Map<DiscussionId, Discussion> kept = new TreeMap<>(BY_ID);
    private final Map<DiscussionId, DiscussionId> supersededBy = new TreeMap<>(BY_ID);
    private final Map<DiscussionId, List<CallForDiscussion>> concerns = new TreeMap<>(BY_ID);

    @Override
    public Optional<DiscussionId> calledBy(Source source) {
        return concerns.keySet().stream()
                .filter(id -> heard(id, source))
                .findFirst()
                .map(id -> supersededBy.getOrDefault(id, id));
    }

    private boolean heard(DiscussionId id, Source source) {
        return concernsOf(id).stream()
                .map(CallForDiscussion::source)
                .anyMatch(one -> one.kind().equals(source.kind()) && one.id().equals(source.id()));
    }

    @Override
    public List<DiscussionId> openOf(Collection<CaseRef> refs) {
        return kept.values().stream()
                .filter(one -> !one.stage().over())
                .filter(one -> one.cases().stream().anyMatch(refs::contains))
                .map(Discussion::id)
                .toList();
    }

    @Override
    public List<DiscussionId> openAround(Collection<PersonId> people) {
        return kept.values().stream()
                .filter(one -> !one.stage().over())
                .filter(
                        one ->
                                people.stream().anyMatch(one::isAbout)
                                        || one.scope().adults().stream().anyMatch(people::contains))
                .map(Discussion::id)
                .toList();
    }

    @Override
    public void answeredBy(DiscussionId id, CaseRef from, CaseRef into) {
        // The discussion as it is saved afterwards says all that is looked up here.
    }

    @Override
    public void supersede(Discussion gone, DiscussionId by) {
        kept.put(gone.id(), gone.at(Stage.SUPERSEDED));
        supersededBy.replaceAll((_, other) -> other.equals(gone.id()) ? by : other);
        supersededBy.put(gone.id(), by);
    }

    @Override
    public Optional<Discussion> find(DiscussionId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Discussion> lock(DiscussionId id) {
        return find(id);
    }

    @Override
    public void add(Discussion discussion, Instant calledAt) {
        if (!openOf(discussion.cases()).isEmpty()) {
            throw new IllegalStateException("a case of it is in an open discussion");
        }
        kept.put(discussion.id(), discussion);
    }

    @Override
    public void save(Discussion discussion) {
        kept.put(discussion.id(), discussion);
    }

    @Override
    public void keep(DiscussionId id, Actor by, CallForDiscussion call) {
        if (!heard(id, call.source())) {
            concerns.merge(
                    id,
                    List.of(call),
                    (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
        }
    }

    /** The concerns that a discussion has heard. */
    List<CallForDiscussion> concernsOf(DiscussionId id) {
        return concerns.getOrDefault(id, List.of());
    }

    @Override
    public List<Discussion> open(DiscussionId after, int most) {
        return kept.values().stream()
                .filter(one -> !one.stage().over())
                .filter(one -> BY_ID.compare(one.id(), after) > 0)
                .limit(most)
                .toList();
    }
}
