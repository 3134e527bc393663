/** Tests of professional challenge. */
@NullMarked
package org.threshold.workflow.challenge.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
