package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.app.InvestigationRecord.Why;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.Allegation.Closing;
import org.threshold.workflow.investigation.domain.AllegationGate;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** A person closes an allegation with what came of it. */
@Service
public class CloseAllegation {

    private final Access access;
    private final InvestigationDesk desk;
    private final Allegations allegations;
    private final PutToThemLater later;
    private final InvestigationRecord record;

    CloseAllegation(
            Access access,
            InvestigationDesk desk,
            Allegations allegations,
            PutToThemLater later,
            InvestigationRecord record) {
        this.access = access;
        this.desk = desk;
        this.allegations = allegations;
        this.later = later;
        this.record = record;
    }

    /** Closes it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ItemId id, Closing closing) {
        access.require(who, Activity.RECORD_INVESTIGATION);
        Allegation allegation = allegations.find(id).orElseThrow();
        Optional<Investigation> investigation =
                desk.lockOf(allegation.investigation(), allegation.cases());
        return desk.take(who, id, InvestigationSteps.CLOSE_ALLEGATION)
                .then(task -> close(who, task, new Open(investigation, allegation), closing));
    }

    private record Open(Optional<Investigation> investigation, Allegation allegation) {}

    private Completion close(Actor who, TaskView task, Open open, Closing closing) {
        Allegation allegation = open.allegation();
        List<Refusal> refusals = AllegationGate.refusals(allegation, closing);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        allegations.close(who, allegation.closed(closing), record.now());
        record.keep(
                who,
                "allegation-closed",
                allegation.id(),
                new Why(allegation.cases(), closing.outcome().code() + ": " + closing.words()));
        desk.finish(who, task);
        later.after(who, open.investigation(), allegation, closing.put());
        return new Completion.Done("The allegation is closed with its outcome.");
    }
}
