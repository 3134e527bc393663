package org.threshold.workflow.worklist.adapter.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/** What every feature knows to have happened in a case, the earliest first. */
@Component
class Chronology {

    private final List<ChronologySource> sources;

    Chronology(List<ChronologySource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** An event as pages show it. */
    record Row(String at, String words, String detail, String page) {

        static Row of(ChronologyEntry entry) {
            return new Row(DueWords.exact(entry.at()), entry.words(), entry.detail(), entry.page());
        }
    }

    List<ChronologyEntry> of(Actor who, String caseRef) {
        return sources.stream()
                .flatMap(source -> source.chronology(who, caseRef).stream())
                .sorted(Comparator.comparing(ChronologyEntry::at))
                .toList();
    }

    static List<Row> rows(List<ChronologyEntry> entries) {
        return entries.stream().map(Row::of).toList();
    }
}
