package org.threshold.workflow.circumstances.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.circumstances.domain.WhoHears;

/** Puts a change on record, tells whoever must hear, and lets other features act on it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class KeepChange implements Changes {

    private final ChangeStamp stamp;
    private final WhoMustHear who;
    private final TellEveryone everyone;
    private final ChangeRecord record;
    private final Features features;

    KeepChange(
            ChangeStamp stamp,
            WhoMustHear who,
            TellEveryone everyone,
            ChangeRecord record,
            Features features) {
        this.stamp = stamp;
        this.who = who;
        this.everyone = everyone;
        this.record = record;
        this.features = features;
    }

    @Override
    public ChangeId record(Actor by, NewChange what) {
        return keep(by, stamp.next(), what, List.of()).id();
    }

    /** Who would hear of it, as the cases stand now. */
    public WhoHears whoHears(NewChange what, List<LeftOut> leftOut) {
        NewChange answering = stamp.answering(what);
        stamp.lock(answering.cases());
        return who.of(answering, leftOut);
    }

    public Change keep(Actor by, ChangeId id, NewChange what, List<LeftOut> leftOut) {
        WhoHears hears = whoHears(what, leftOut);
        Change change = stamp.keep(by, id, stamp.answering(what), new Relation.First());
        record.kept(change, new Relation.First());
        everyone.tell(change, hears);
        features.recorded(change);
        return change;
    }
}
