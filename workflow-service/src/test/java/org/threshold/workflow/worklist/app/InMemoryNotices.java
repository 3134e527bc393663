package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.domain.NoticeSort;

/** Notices in memory: those that wait. */
record InMemoryNotices(List<Notice> all) implements NoticeBoard {

    @Override
    public void add(Notice notice) {
        all.add(notice);
    }

    @Override
    public List<Notice> waiting(Set<Role> roles, NoticeSort sort, int most) {
        return all.stream()
                .filter(one -> roles.contains(one.role()) && NoticeSort.of(one) == sort)
                .sorted(
                        Comparator.comparing(Notice::toldAt)
                                .thenComparing(one -> one.id().toString()))
                .limit(most)
                .toList();
    }

    @Override
    public int count(Set<Role> roles, NoticeSort sort) {
        return waiting(roles, sort, Integer.MAX_VALUE).size();
    }

    @Override
    public Optional<Notice> lock(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public void acknowledge(UUID id, ActorId by, Instant at) {
        all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .ifPresent(seen -> all.removeIf(one -> isSame(one, seen)));
    }

    private static boolean isSame(Notice one, Notice seen) {
        return one.role() == seen.role()
                && one.about().kind().equals(seen.about().kind())
                && one.about().aboutId().equals(seen.about().aboutId())
                && one.about().subject().id().equals(seen.about().subject().id());
    }
}
