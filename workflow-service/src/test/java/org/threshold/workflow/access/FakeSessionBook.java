package org.threshold.workflow.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.threshold.workflow.access.domain.SessionBook;
import org.threshold.workflow.access.domain.Sessional;

/** Sessions in memory. */
public final class FakeSessionBook implements SessionBook, Afresh {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public Sessional of(StaffId staff) {
        return SessionBook.of(entries.stream().filter(it -> it.staff().equals(staff)).toList());
    }

    @Override
    public Map<StaffId, Sessional> all() {
        return entries.stream()
                .map(Entry::staff)
                .distinct()
                .collect(Collectors.toMap(staff -> staff, this::of));
    }

    @Override
    public void enter(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void afresh() {
        entries.clear();
    }
}
