package org.threshold.workflow.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such page, or none that the asker may know of: 404. */
public final class NoSuchPage extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    public NoSuchPage() {
        super(HttpStatus.NOT_FOUND);
    }
}
