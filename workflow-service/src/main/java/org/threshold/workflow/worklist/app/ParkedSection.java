package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.ParkedKey;
import org.threshold.workflow.platform.ParkedKeys;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;

/** Records from Kafka that wait, because one is missing or cannot be applied. */
@Service
class ParkedSection implements BoardSection {

    private static final BoardRow.Kind KIND =
            new BoardRow.Kind("parked-key", "Answers from agencies that wait to be read", 40);

    private final ParkedKeys parked;

    ParkedSection(ParkedKeys parked) {
        this.parked = parked;
    }

    @Override
    public List<BoardRow> rows(Look look) {
        return parked.waiting().stream().map(ParkedSection::row).toList();
    }

    private static BoardRow row(ParkedKey one) {
        String words = "%d records wait: %s.".formatted(one.records(), one.problem());
        return new BoardRow(
                one.topic() + ":" + one.key(),
                KIND,
                new BoardRow.What(words, List.of(), ""),
                new BoardRow.Due(one.since(), one.since()),
                BoardRow.Chain.NONE,
                BoardRow.Who.of(Set.of(Role.OPERATOR)));
    }
}
