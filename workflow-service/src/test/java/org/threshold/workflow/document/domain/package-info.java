/** What an entry says, and what its sender is worth. */
@NullMarked
package org.threshold.workflow.document.domain;

import org.jspecify.annotations.NullMarked;
