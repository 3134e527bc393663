package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.worklist.domain.Board;
import org.threshold.workflow.worklist.domain.BoardChoice;

/**
 * A list of the board to take away, all of it. What leaves the service is on the record of every
 * case that is on it.
 */
@Service
public class DownloadBoard {

    private final ReadBoard read;
    private final AuditTrail audit;
    private final Ids ids;

    DownloadBoard(ReadBoard read, AuditTrail audit, Ids ids) {
        this.read = read;
        this.audit = audit;
        this.ids = ids;
    }

    /** The rows that are asked for, once it is recorded who took them. */
    @Transactional
    public Board handle(Actor who, BoardChoice choice) {
        Board list = read.handle(who).only(choice);
        List<String> cases =
                list.rows().stream()
                        .flatMap(row -> row.what().cases().stream())
                        .distinct()
                        .sorted()
                        .toList();
        UUID download = ids.next();
        audit.record(
                new AuditEntry(who, "board-downloaded", "board-download", download, cases, ""));
        return list;
    }
}
