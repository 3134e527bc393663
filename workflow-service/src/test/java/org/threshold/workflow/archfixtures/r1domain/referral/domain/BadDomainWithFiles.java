package org.threshold.workflow.archfixtures.r1domain.referral.domain;

import java.nio.file.Path;

/** Does input and output in the domain. */
record BadDomainWithFiles(Path file) {}
