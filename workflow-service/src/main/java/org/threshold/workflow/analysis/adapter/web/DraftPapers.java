package org.threshold.workflow.analysis.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.app.ReadDrafts;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.ConferenceChapter;
import org.threshold.workflow.worklist.ConferencePaper;
import org.threshold.workflow.worklist.ConferencePapers;

/** Takes each draft analysis to a conference, with what every agency said of it (L-3.1.19). */
@Component
class DraftPapers implements ConferencePapers {

    private final ReadDrafts read;

    DraftPapers(ReadDrafts read) {
        this.read = read;
    }

    @Override
    public List<ConferencePaper> papers(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> read.ofCase(who, ref).stream())
                .map(DraftPapers::paper)
                .toList();
    }

    private static ConferencePaper paper(Draft draft) {
        return new ConferencePaper(
                ConferenceChapter.AGENCIES,
                new CaseFacts(
                        DraftWords.CODE,
                        "Draft analysis for the " + draft.about().kind().words(),
                        DraftWords.whole(draft).facts(),
                        List.of()));
    }
}
