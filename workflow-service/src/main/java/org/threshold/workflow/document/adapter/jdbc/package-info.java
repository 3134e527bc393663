/** The rows of the document register. */
@NullMarked
package org.threshold.workflow.document.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
