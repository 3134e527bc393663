/** Entries of the document register, and what an e-mail’s sender is worth. */
@NullMarked
package org.threshold.workflow.document.domain;

import org.jspecify.annotations.NullMarked;
