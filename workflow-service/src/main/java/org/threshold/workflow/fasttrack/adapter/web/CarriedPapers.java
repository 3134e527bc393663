package org.threshold.workflow.fasttrack.adapter.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.app.ReadFastTracks.Sheet;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.ConferenceChapter;
import org.threshold.workflow.worklist.ConferencePaper;
import org.threshold.workflow.worklist.ConferencePapers;

/**
 * What is carried to a conference without anybody typing it again (R-C&amp;F-6): the family’s
 * record, and every report and contribution of an agency that some feature holds.
 */
@Component
class CarriedPapers {

    private final List<ConferencePapers> features;

    CarriedPapers(List<ConferencePapers> features) {
        this.features = List.copyOf(features);
    }

    List<CaseFacts> of(Actor who, String ref, Sheet sheet) {
        Stream<CaseFacts> held =
                features.stream()
                        .flatMap(one -> one.papers(who, ref).stream())
                        .filter(paper -> paper.chapter() != ConferenceChapter.FAMILY)
                        .sorted(Comparator.comparing(ConferencePaper::chapter))
                        .filter(paper -> !paper.facts().facts().isEmpty())
                        .map(CarriedPapers::carried);
        return Stream.concat(Stream.of(SheetWords.of(ref, sheet)), held).toList();
    }

    private static CaseFacts carried(ConferencePaper paper) {
        CaseFacts facts = paper.facts();
        return new CaseFacts(
                facts.code() + "-" + paper.chapter().name().toLowerCase(Locale.ROOT),
                paper.chapter().words() + ": " + facts.title(),
                facts.facts(),
                List.of());
    }
}
