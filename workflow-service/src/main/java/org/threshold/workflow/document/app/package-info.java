/** Entering documents, filing e-mails, and reading and verifying what was filed. */
@NullMarked
package org.threshold.workflow.document.app;

import org.jspecify.annotations.NullMarked;
