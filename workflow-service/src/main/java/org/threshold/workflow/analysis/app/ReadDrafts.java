package org.threshold.workflow.analysis.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.referral.CaseRef;

/** Shows draft analyses with what was said of each version; that one was read is kept. */
@Service
public class ReadDrafts {

    private final Access access;
    private final DraftDesk desk;
    private final AskedLines lines;
    private final DraftRecord record;

    ReadDrafts(Access access, DraftDesk desk, AskedLines lines, DraftRecord record) {
        this.access = access;
        this.desk = desk;
        this.lines = lines;
        this.record = record;
    }

    /** The draft of an enquiry or assessment; empty when there is no such work. */
    @Transactional
    public Optional<Draft> one(Actor who, UUID id) {
        access.require(who, Activity.READ_CASE);
        Optional<Draft> found = desk.find(id);
        found.ifPresent(draft -> record.keep(who, "draft-analysis-read", draft.about(), ""));
        return found;
    }

    /** Those of a case, to say how each stands. */
    @Transactional(readOnly = true)
    public List<Draft> ofCase(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return desk.ofCase(ref);
    }

    /** The draft that a task is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public Draft forStep(UUID id) {
        return desk.find(id).orElseThrow();
    }

    /** An agency that was asked, and about which draft, for the form of its task. */
    @Transactional(readOnly = true)
    public Asked forLine(UUID line) {
        var asked = lines.find(line);
        return new Asked(asked.draft(), asked.agency());
    }

    /** An agency that was asked about a draft. */
    public record Asked(Draft draft, Agency agency) {}
}
