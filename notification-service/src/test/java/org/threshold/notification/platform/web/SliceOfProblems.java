package org.threshold.notification.platform.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What a slice of web tests needs of this package. */
@TestConfiguration
@Import({Problems.class, ErrorAnswers.class, BodyLimit.class})
public class SliceOfProblems {}
