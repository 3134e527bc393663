package org.threshold.workflow.worklist.app;

import java.util.ArrayList;

class InMemoryNoticesTest extends NoticeBoardContract {

    @Override
    protected NoticeBoard board() {
        return new InMemoryNotices(new ArrayList<>());
    }
}
