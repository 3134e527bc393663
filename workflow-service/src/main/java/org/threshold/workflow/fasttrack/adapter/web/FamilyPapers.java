package org.threshold.workflow.fasttrack.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.app.ReadFastTracks;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.ConferenceChapter;
import org.threshold.workflow.worklist.ConferencePaper;
import org.threshold.workflow.worklist.ConferencePapers;

/** Takes the family’s record to a conference, with what is still to be found out of it. */
@Component
class FamilyPapers implements ConferencePapers {

    private final ReadFastTracks read;

    FamilyPapers(ReadFastTracks read) {
        this.read = read;
    }

    @Override
    public List<ConferencePaper> papers(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.sheet(who, ref)).stream()
                .map(sheet -> SheetWords.of(caseRef, sheet))
                .map(facts -> new ConferencePaper(ConferenceChapter.FAMILY, facts))
                .toList();
    }
}
