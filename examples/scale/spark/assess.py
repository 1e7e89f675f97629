# Spark with the command as a filter, on every executor: spark-submit assess.py INPUT OUTPUT
# A partition is one process; its lines keep their order, and a process that dies is a task that Spark runs again. Not run in this
# repository's tests: Spark is no package of Debian's.
import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:3]
spark = SparkSession.builder.appName("no-telepathy").getOrCreate()
lines = spark.sparkContext.textFile(source)
# Findings (1) are an answer; checkCode makes anything worse a failed task.
lines.pipe("sh -c 'no-telepathy assess --ndjson; [ $? -le 1 ]'", checkCode=True).saveAsTextFile(target)
