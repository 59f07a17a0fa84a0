# SPDX-License-Identifier: GPL-3.0-or-later
"""Airflow DAG: adds the day's articles to the timeline, every night.

It calls the same script as the other schedulers. On a cluster, replace the task by
BeamRunJavaPipelineOperator (Flink, or Dataflow: see ../dataflow.md) with the options of the README.
"""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.operators.bash import BashOperator

with DAG(
    dag_id="taqvim_nightly",
    description="Add the day's articles to the timeline",
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    # Two runs at once would only meet the lock.
    max_active_runs=1,
    default_args={"retries": 1, "retry_delay": timedelta(minutes=10)},
    tags=["taqvim"],
) as dag:
    BashOperator(
        task_id="timeline",
        bash_command=(
            "/opt/taqvim/taqvim-nightly"
            " '/var/lib/taqvim/articles/*' /var/lib/taqvim/timeline/current"
        ),
        execution_timeout=timedelta(hours=6),
    )
