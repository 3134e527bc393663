/** The rows of written agreements and of what monitors found. */
@NullMarked
package org.threshold.workflow.agreement.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
