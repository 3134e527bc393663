package org.threshold.workflow.assessment.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.Risks.Said;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;

/** Shows the register of risks; whoever reads it is kept in the audit. */
@Service
public class ReadRisks {

    private final Access access;
    private final Risks risks;
    private final RiskKeeping keeping;
    private final ChildrenOfCase children;
    private final AssessmentRecord record;

    ReadRisks(
            Access access,
            Risks risks,
            RiskKeeping keeping,
            ChildrenOfCase children,
            AssessmentRecord record) {
        this.access = access;
        this.risks = risks;
        this.keeping = keeping;
        this.children = children;
        this.record = record;
    }

    /**
     * A risk with what was said of it.
     *
     * @param missing the parts that nobody has said yet, to follow "it is not said"
     * @param history everything that was said, the latest first
     */
    public record Whole(Risk risk, List<String> missing, List<Said> history) {

        /** Copies, so that nobody can change it. */
        public Whole {
            missing = List.copyOf(missing);
            history = List.copyOf(history);
        }
    }

    /** The register of a case, open risks first; empty where there is no such case. */
    @Transactional
    public Optional<List<Whole>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        if (!children.known(ref)) {
            return Optional.empty();
        }
        record.looked(who, "risks-read", ref);
        return Optional.of(keeping.of(ref).stream().map(this::whole).toList());
    }

    /** One risk. */
    @Transactional
    public Optional<Whole> one(Actor who, RiskId id) {
        access.require(who, Activity.READ_CASE);
        return risks.find(id).map(risk -> whole(who, risk));
    }

    /** The children whom a risk of the case may concern, its own first. */
    @Transactional(readOnly = true)
    public List<PersonId> children(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return children.of(ref).stream().map(PersonView::id).toList();
    }

    /** The same with their names, for a form. */
    @Transactional
    public List<PersonView> namedChildren(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        record.looked(who, "children-of-case-read", ref);
        return children.of(ref);
    }

    /** The children whom the risk of a step may concern, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public List<PersonView> forStep(RiskId id) {
        return children.of(risks.find(id).orElseThrow().caseRef());
    }

    /**
     * Open risks that nobody has agreed how to reduce, the oldest first (L-3.1.1).
     *
     * @param days how long each has been open at least, in days of 24 hours
     */
    @Transactional
    public List<Whole> unreduced(Actor who, int days) {
        access.require(who, Activity.READ_OPEN_RISKS);
        return risks.unreduced(record.now().minus(Duration.ofDays(days))).stream()
                .map(risk -> whole(who, risk))
                .toList();
    }

    private Whole whole(Actor who, Risk risk) {
        record.keep(who, "risk-read", risk, "");
        return whole(risk);
    }

    private Whole whole(Risk risk) {
        return new Whole(risk, keeping.missing(risk), risks.history(risk.id()));
    }
}
