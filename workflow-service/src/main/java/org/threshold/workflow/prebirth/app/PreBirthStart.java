package org.threshold.workflow.prebirth.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.About;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Care;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Standing;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.prebirth.domain.Pregnancy;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.referral.CaseRef;

/** Starts the pre-birth assessment of a case, with everything that waits because of it. */
@Service
class PreBirthStart {

    private final PreBirths rows;
    private final PreBirthWork work;
    private final AskSources ask;
    private final AntenatalContact contact;
    private final PreBirthRecord record;

    PreBirthStart(
            PreBirths rows,
            PreBirthWork work,
            AskSources ask,
            AntenatalContact contact,
            PreBirthRecord record) {
        this.rows = rows;
        this.work = work;
        this.ask = ask;
        this.contact = contact;
        this.record = record;
    }

    /**
     * What is known when it is asked for.
     *
     * @param why in words; stays in the database
     */
    record Known(Pregnancy said, Pregnancy onRecord, String why, Set<Worry> worries) {

        Known {
            worries = Set.copyOf(worries);
        }

        @Override
        public String toString() {
            return "Known[" + worries + "]";
        }
    }

    /** The one of the case that goes on. */
    Optional<PreBirthAssessment> going(CaseRef ref) {
        return rows.of(ref).stream().filter(PreBirthAssessment::open).findFirst();
    }

    /** Starts it; one that goes on already takes in what is new, and nothing is put off. */
    PreBirthAssessment begin(Actor who, CaseRef ref, Known known) {
        return going(ref).map(one -> more(who, one, known)).orElseGet(() -> begun(who, ref, known));
    }

    private PreBirthAssessment more(Actor who, PreBirthAssessment one, Known known) {
        Pregnancy pregnancy = known.said().or(one.about().pregnancy()).or(known.onRecord());
        PreBirthAssessment now = one.worried(known.worries()).knowing(pregnancy);
        rows.save(now);
        work.look(now, record.now());
        contact.look(now);
        record.keep(who, "pre-birth-assessment-added-to", now, known.why());
        return now;
    }

    private PreBirthAssessment begun(Actor who, CaseRef ref, Known known) {
        var about =
                new About(
                        ref,
                        known.said().or(known.onRecord()),
                        known.why(),
                        record.now(),
                        new Standing.Going());
        var id = new PreBirthId(record.newId());
        var bare = new PreBirthAssessment(id, about, List.of(), known.worries(), Care.none());
        work.begins(bare);
        contact.begins(bare);
        PreBirthAssessment one = ask.of(who, bare);
        rows.add(one);
        record.keep(who, "pre-birth-assessment-begun", one, known.why());
        return one;
    }
}
