/** Tests of the fast track to the conference. */
@NullMarked
package org.threshold.workflow.fasttrack.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
