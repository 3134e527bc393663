package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.prebirth.app.PreBirthDesk.InHand;
import org.threshold.workflow.prebirth.domain.SourceLine;
import org.threshold.workflow.prebirth.domain.SourceSaid;
import org.threshold.workflow.prebirth.domain.SourceStanding;
import org.threshold.workflow.worklist.Completion;

/** Somebody records what a source knows of an unborn child, or that there is no such source. */
@Service
public class RecordSource {

    /** The step, as the task names it. */
    public static final String STEP = PreBirthSteps.OBTAIN;

    private final Access access;
    private final PreBirthDesk desk;
    private final KeepSource keep;
    private final PreBirthRecord record;

    RecordSource(Access access, PreBirthDesk desk, KeepSource keep, PreBirthRecord record) {
        this.access = access;
        this.desk = desk;
        this.keep = keep;
        this.record = record;
    }

    /** Keeps it; the step goes on waiting while the source was not heard. */
    @Transactional
    public Completion handle(Actor who, UUID line, SourceSaid said) {
        access.require(who, Activity.RECORD_ASSESSMENT);
        return desk.take(who, line, hand -> recorded(hand, line, said));
    }

    private Completion recorded(InHand hand, UUID line, SourceSaid said) {
        SourceLine before = hand.about().line(line);
        List<Refusal> refusals = said.refusals(before.source());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        Instant at = record.now();
        SourceLine now =
                switch (said) {
                    case SourceSaid.Answered(var answer, var _) ->
                            before.now(new SourceStanding.Said(answer, "", at));
                    case SourceSaid.None(var reason) ->
                            before.now(new SourceStanding.NotApplicable(reason, at));
                };
        keep.keep(hand.who(), hand.about(), now, said.worries());
        return new Completion.Done(
                now.accountedFor()
                        ? "It is recorded."
                        : "It is recorded. The source stays to be asked.");
    }
}
