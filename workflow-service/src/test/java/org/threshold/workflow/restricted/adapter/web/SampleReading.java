package org.threshold.workflow.restricted.adapter.web;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands for any page and any resource of a case. */
@RestController
@TestComponent
class SampleReading {

    @GetMapping({
        "/cases/{ref}",
        "/cases/{ref}/sample",
        "/api/v1/cases/{ref}/sample",
        "/cases/{ref}/concern"
    })
    String read(@PathVariable String ref) {
        return ref;
    }

    @PostMapping("/cases/{ref}/sample")
    String record(@PathVariable String ref) {
        return ref;
    }
}
