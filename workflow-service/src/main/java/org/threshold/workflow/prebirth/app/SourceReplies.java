package org.threshold.workflow.prebirth.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.ReplyListener;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.prebirth.domain.SourceRequest;
import org.threshold.workflow.prebirth.domain.SourceStanding;
import org.threshold.workflow.prebirth.domain.Worry;

/**
 * A source answers by itself, by its system or through its link, with its acknowledgement. What it
 * writes counts as a worry until somebody has read it, and is never refused.
 */
@Service
class SourceReplies implements ReplyListener {

    private final PreBirthDesk desk;
    private final ParentsGps gps;
    private final KeepSource keep;

    SourceReplies(PreBirthDesk desk, ParentsGps gps, KeepSource keep) {
        this.desk = desk;
        this.gps = gps;
        this.keep = keep;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replied(NewChange about, AgencyReply reply, String words) {
        SourceRequest.asker(about)
                .ifPresent(
                        id ->
                                Answer.of(reply.said().answer(), words)
                                        .ifPresent(answer -> keep(id, reply, answer)));
    }

    private void keep(PreBirthId id, AgencyReply reply, Answer answer) {
        PreBirthAssessment one = desk.lock(id);
        var practices = gps.of(one.about().caseRef());
        for (Source source : SourceRequest.answeredBy(reply.by(), practices)) {
            one = keep(one, source, reply, answer);
        }
    }

    private PreBirthAssessment keep(
            PreBirthAssessment one, Source source, AgencyReply reply, Answer answer) {
        var said = new SourceStanding.Said(answer, reply.by().role(), reply.at());
        Set<Worry> worries =
                answer instanceof Answer.Reply ? Set.of(Worry.SOMETHING_ELSE) : Set.of();
        return keep.keep(
                Actor.system(SystemId.ITSELF, source.agency()),
                one,
                one.line(source).hearing(said),
                worries);
    }
}
