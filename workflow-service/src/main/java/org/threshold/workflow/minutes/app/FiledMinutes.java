package org.threshold.workflow.minutes.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.ReplyListener;
import org.threshold.workflow.circumstances.WhoHasFiled;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.MinutesGate;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Once the last practice has said that the minutes are filed, nobody has to ring any. */
@Service
class FiledMinutes implements ReplyListener {

    private final Cases cases;
    private final JoinedCases joined;
    private final ConferenceMinutesRows rows;
    private final WhoHasFiled filed;
    private final MinutesEnding ending;

    FiledMinutes(
            Cases cases,
            JoinedCases joined,
            ConferenceMinutesRows rows,
            WhoHasFiled filed,
            MinutesEnding ending) {
        this.cases = cases;
        this.joined = joined;
        this.rows = rows;
        this.filed = filed;
        this.ending = ending;
    }

    @Override
    public void replied(NewChange about, AgencyReply reply, String words) {
        if (about.kind() == ChangeKind.CHILD_PROTECTION_PLAN
                && about.stage().equals(SendMinutes.STAGE)
                && reply.said().filed()) {
            var refs = joined.eachAnswering(about.cases());
            cases.lock(refs);
            refs.stream()
                    .flatMap(ref -> rows.of(ref).stream())
                    .filter(ConferenceMinutes::inDistribution)
                    .filter(this::complete)
                    .forEach(one -> ending.filed(Actor.itself(), one));
        }
    }

    private boolean complete(ConferenceMinutes one) {
        var told = filed.of(one.sent().orElseThrow().change());
        return MinutesGate.refusals(told, one.chases()).isEmpty();
    }
}
