package org.threshold.workflow.analysis.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.analysis.Analysed;
import org.threshold.workflow.analysis.AnalysedWork;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * Finds the draft of an enquiry or assessment, with the row of its case locked where it changes.
 */
@Service
class DraftDesk {

    private final List<AnalysedWork> works;
    private final Drafts drafts;
    private final Cases cases;

    DraftDesk(List<AnalysedWork> works, Drafts drafts, Cases cases) {
        this.works = List.copyOf(works);
        this.drafts = drafts;
        this.cases = cases;
    }

    /** The draft, which need not have a version yet; empty when there is no such work. */
    Optional<Draft> find(UUID id) {
        return analysed(id).map(this::draft);
    }

    /** The same, its case locked. */
    Optional<Draft> lock(UUID id) {
        return analysed(id)
                .map(
                        about -> {
                            cases.lock(List.of(about.caseRef()));
                            return draft(about);
                        });
    }

    /** The draft that has this version, its case locked. */
    Optional<Draft> lockWith(UUID version) {
        return drafts.ofVersion(version).flatMap(this::lock);
    }

    /** Those of a case, of the work that has still to end and of what has a version already. */
    List<Draft> ofCase(CaseRef ref) {
        return works.stream()
                .flatMap(work -> work.ofCase(ref).stream())
                .map(this::draft)
                .filter(draft -> draft.about().open() || draft.latest().isPresent())
                .toList();
    }

    private Optional<Analysed> analysed(UUID id) {
        return works.stream().flatMap(work -> work.find(id).stream()).findFirst();
    }

    private Draft draft(Analysed about) {
        return new Draft(about, drafts.versions(about.id()), drafts.comments(about.id()));
    }
}
