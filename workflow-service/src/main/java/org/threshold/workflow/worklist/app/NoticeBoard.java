package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.domain.NoticeSort;

/** The notice rows. */
public interface NoticeBoard {

    void add(Notice notice);

    /** Notices of a sort for these roles that nobody has acknowledged, the oldest first. */
    List<Notice> waiting(Set<Role> roles, NoticeSort sort, int most);

    /** How many there are of them. */
    int count(Set<Role> roles, NoticeSort sort);

    Optional<Notice> lock(UUID id);

    /**
     * Acknowledges a notice, and with it every other of the same matter that the same role was
     * told. The first acknowledgement counts; a later one changes nothing.
     */
    void acknowledge(UUID id, ActorId by, Instant at);
}
