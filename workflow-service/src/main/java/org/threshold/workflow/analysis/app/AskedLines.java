package org.threshold.workflow.analysis.app;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.domain.AskedLine;
import org.threshold.workflow.analysis.domain.Draft;

/** Finds what an agency was asked, for the task that waits for its answer. */
@Service
class AskedLines {

    private final Drafts drafts;
    private final DraftDesk desk;

    AskedLines(Drafts drafts, DraftDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    /** An agency that was asked about a version of a draft. */
    record Asked(Draft draft, UUID version, Agency agency) {}

    /** What the task of this line is about. */
    Asked find(UUID line) {
        UUID version = drafts.versionOfLine(line);
        return of(line, version, desk.find(drafts.ofVersion(version).orElseThrow()).orElseThrow());
    }

    /** The same, its case locked. */
    Asked lock(UUID line) {
        UUID version = drafts.versionOfLine(line);
        return of(line, version, desk.lockWith(version).orElseThrow());
    }

    private static Asked of(UUID line, UUID version, Draft draft) {
        return draft.versions().stream()
                .flatMap(one -> one.asked().stream())
                .filter(one -> one.id().equals(line))
                .map(AskedLine::agency)
                .map(agency -> new Asked(draft, version, agency))
                .findFirst()
                .orElseThrow();
    }
}
