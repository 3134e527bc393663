package org.threshold.workflow.prebirth.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.SourceLine;
import org.threshold.workflow.prebirth.domain.Worry;

/** Keeps what came of a source; one that was not heard stays to be asked. */
@Service
class KeepSource {

    private final PreBirthDesk desk;
    private final PreBirthWork work;
    private final AntenatalContact contact;
    private final PreBirthRecord record;

    KeepSource(
            PreBirthDesk desk, PreBirthWork work, AntenatalContact contact, PreBirthRecord record) {
        this.desk = desk;
        this.work = work;
        this.contact = contact;
        this.record = record;
    }

    /** Keeps it, and brings the health visitor’s contact forward as far as it asks for. */
    PreBirthAssessment keep(Actor who, PreBirthAssessment one, SourceLine now, Set<Worry> worries) {
        PreBirthAssessment heard = one.heard(now, worries);
        desk.keep(heard);
        if (now.accountedFor()) {
            work.met(now);
            desk.overtake(who, now.id(), PreBirthSteps.OBTAIN);
        }
        contact.look(heard);
        record.keep(
                who,
                "pre-birth-source-recorded",
                heard,
                now.source().code() + ": " + now.standing().code());
        return heard;
    }
}
